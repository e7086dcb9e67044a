using System.Xml.Linq;

namespace Kks.Reporting.Word.Documents;

/// <summary>Takes many elements out of a tree at once: one by one, each would be looked for among its siblings from the first.</summary>
internal static class Batch
{
    /// <summary>Takes elements out, with all that is in them.</summary>
    public static void Remove(IReadOnlySet<XElement> elements) => Settle(elements, new HashSet<XElement>());

    /// <summary>Takes elements out.</summary>
    /// <param name="dropped">Those that go with all that is in them.</param>
    /// <param name="opened">Those whose content stays in their place.</param>
    public static void Settle(IReadOnlySet<XElement> dropped, IReadOnlySet<XElement> opened)
    {
        foreach (var parent in dropped.Concat(opened).Select(element => element.Parent).OfType<XElement>().Where(parent => !opened.Contains(parent)).ToHashSet())
        {
            parent.ReplaceNodes(parent.Nodes().SelectMany(Expand).ToList());
        }

        IEnumerable<XNode> Expand(XNode node)
        {
            if (node is not XElement element || !(dropped.Contains(element) || opened.Contains(element)))
            {
                return [node];
            }

            var inner = dropped.Contains(element) ? [] : element.Nodes().SelectMany(Expand).ToList();
            element.RemoveNodes();
            return inner;
        }
    }
}
