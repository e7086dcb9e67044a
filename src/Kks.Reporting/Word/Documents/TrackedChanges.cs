using System.Xml.Linq;
using Kks.Reporting.Word.Xml;

namespace Kks.Reporting.Word.Documents;

/// <summary>Accepts the tracked changes of a text: what was inserted stays, what was deleted goes, and nothing tells of either.</summary>
internal static class TrackedChanges
{
    private static readonly XName Paragraph = WordNames.Main + "p";
    private static readonly XName Table = WordNames.Main + "tbl";

    private static readonly HashSet<string> Kept = ["ins", "moveTo"];
    private static readonly HashSet<string> Dropped = ["del", "moveFrom"];
    private static readonly HashSet<string> Marks =
    [
        "numberingChange", "cellIns", "cellMerge", "moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd",
        "customXmlInsRangeStart", "customXmlInsRangeEnd", "customXmlDelRangeStart", "customXmlDelRangeEnd",
        "customXmlMoveFromRangeStart", "customXmlMoveFromRangeEnd", "customXmlMoveToRangeStart", "customXmlMoveToRangeEnd",
    ];

    /// <summary>Accepts all changes in an element.</summary>
    /// <returns>Whether there were any.</returns>
    public static bool Accept(XElement root)
    {
        var (dropped, opened, joined) = (new HashSet<XElement>(), new HashSet<XElement>(), new List<XElement>());
        var found = root.Descendants().Where(IsChange).ToList();
        foreach (var change in found)
        {
            Sort(change, dropped, opened, joined);
        }

        var tables = dropped.Select(element => element.Parent).OfType<XElement>().Where(parent => parent.Name == Table).ToHashSet();
        Batch.Settle(dropped, opened);
        Batch.Remove(tables.Where(table => !table.Elements().Any(element => element.Name.LocalName is "tr" or "sdt")).ToHashSet());
        Join(joined.Where(paragraph => paragraph.Parent is not null).ToHashSet());
        return found.Count > 0;
    }

    private static bool IsChange(XElement element) => element.Name.Namespace == WordNames.Main && element.Name.LocalName is var name
        && (Kept.Contains(name) || Dropped.Contains(name) || Marks.Contains(name) || name == "cellDel" || name.EndsWith("PrChange", StringComparison.Ordinal));

    private static void Sort(XElement change, HashSet<XElement> dropped, HashSet<XElement> opened, List<XElement> joined)
    {
        var (parent, name) = (change.Parent!, change.Name.LocalName);
        if (parent.Name == WordNames.Main + "trPr" && name == "del" && parent.Parent is { } row)
        {
            dropped.Add(row);
        }
        else if (name == "cellDel" && change.Ancestors(WordNames.Main + "tc").FirstOrDefault() is { } cell)
        {
            dropped.Add(cell.Parent!.Elements(WordNames.Main + "tc").Take(2).Count() > 1 ? cell : cell.Parent!);
        }
        else if (Kept.Contains(name) && change.HasElements)
        {
            opened.Add(change);
        }
        else
        {
            dropped.Add(change);
            if (Dropped.Contains(name) && parent.Name == WordNames.Main + "rPr" && parent.Parent?.Name == WordNames.Main + "pPr" && parent.Parent.Parent?.Name == Paragraph)
            {
                joined.Add(parent.Parent.Parent);
            }
        }
    }

    /// <summary>A paragraph whose mark was deleted goes on in the next one, whose mark is still there.</summary>
    private static void Join(HashSet<XElement> paragraphs)
    {
        var carried = new Dictionary<XElement, List<XNode>>();
        var gone = new HashSet<XElement>();
        foreach (var paragraph in paragraphs)
        {
            var content = carried.GetValueOrDefault(paragraph) ?? [];
            var own = paragraph.Nodes().Where(node => node is not XElement { Name.LocalName: "pPr" }).ToList();
            if (NextOf(paragraph) is not { } next)
            {
                paragraph.ReplaceNodes(paragraph.Element(WordNames.Main + "pPr"), content, own);
                continue;
            }

            own.ForEach(node => node.Remove());
            content.AddRange(own);
            gone.Add(paragraph);
            if (paragraphs.Contains(next))
            {
                carried[next] = content;
            }
            else if (next.Element(WordNames.Main + "pPr") is { } properties)
            {
                properties.AddAfterSelf(content);
            }
            else
            {
                next.AddFirst(content);
            }
        }

        Batch.Remove(gone);
    }

    private static XElement? NextOf(XElement paragraph) => paragraph.ElementsAfterSelf().FirstOrDefault() is { } next && next.Name == Paragraph ? next : null;
}
