using System.Xml.Linq;
using Kks.Reporting.Word.Xml;

namespace Kks.Reporting.Word.Documents;

/// <summary>Accepts the tracked changes of a text: what was inserted stays, what was deleted goes, and nothing tells of either.</summary>
internal static class TrackedChanges
{
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
        var found = root.Descendants().Where(IsChange).ToList();
        foreach (var change in found.Where(change => change.Parent is not null))
        {
            Settle(change);
        }

        return found.Count > 0;
    }

    private static bool IsChange(XElement element) => element.Name.Namespace == WordNames.Main && element.Name.LocalName is var name
        && (Kept.Contains(name) || Dropped.Contains(name) || Marks.Contains(name) || name == "cellDel" || name.EndsWith("PrChange", StringComparison.Ordinal));

    private static void Settle(XElement change)
    {
        var (parent, name) = (change.Parent!, change.Name.LocalName);
        if (parent.Name == WordNames.Main + "rPr" && parent.Parent?.Name == WordNames.Main + "pPr")
        {
            change.Remove();
            if (Dropped.Contains(name) && parent.Parent!.Parent?.Name == WordNames.Main + "p")
            {
                JoinWithNext(parent.Parent!.Parent!);
            }
        }
        else if (parent.Name == WordNames.Main + "trPr" && name == "del" && parent.Parent is { } row)
        {
            RemoveRow(row);
        }
        else if (name == "cellDel")
        {
            RemoveCell(change);
        }
        else if (Kept.Contains(name) && change.HasElements)
        {
            change.ReplaceWith(change.Nodes().ToList());
        }
        else
        {
            change.Remove();
        }
    }

    /// <summary>A paragraph whose mark was deleted goes on in the next one, whose mark is still there.</summary>
    private static void JoinWithNext(XElement paragraph)
    {
        var content = paragraph.Nodes().Where(node => node is not XElement { Name.LocalName: "pPr" }).ToList();
        if (paragraph.ElementsAfterSelf().FirstOrDefault() is { } next && next.Name == paragraph.Name)
        {
            content.ForEach(node => node.Remove());
            if (next.Element(WordNames.Main + "pPr") is { } properties)
            {
                properties.AddAfterSelf(content);
            }
            else
            {
                next.AddFirst(content);
            }

            paragraph.Remove();
        }
        else if (content.Count == 0 && paragraph.ElementsBeforeSelf().LastOrDefault()?.Name == paragraph.Name)
        {
            paragraph.Remove();
        }
    }

    private static void RemoveRow(XElement row)
    {
        if (row.Parent is not { } table)
        {
            return;
        }

        row.Remove();
        if (!table.Elements(WordNames.Main + "tr").Any() && !table.Elements(WordNames.Main + "sdt").Any())
        {
            table.Remove();
        }
    }

    private static void RemoveCell(XElement change)
    {
        if (change.Ancestors(WordNames.Main + "tc").FirstOrDefault() is not { Parent: { } row } cell)
        {
            return;
        }

        cell.Remove();
        if (!row.Elements(WordNames.Main + "tc").Any())
        {
            RemoveRow(row);
        }
    }
}
