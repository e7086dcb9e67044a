using Kks.Reporting.WordTemplates.Markers;
using Kks.Reporting.WordTemplates.Markup;

namespace Kks.Reporting.WordTemplates.Structure;

/// <summary>Puts markers where blocks could leave a container without what Word wants in it.</summary>
internal static class ContainerEnds
{
    public static void Mark(MarkupElement root, Func<MarkupElement, bool> mayBeReplaced)
    {
        foreach (var element in root.SelfAndDescendants().Where(element => element.NamespaceUri == MarkupNames.Word && !element.Vanishes))
        {
            switch (element.LocalName)
            {
                case "tc" or "txbxContent" or "footnote" or "endnote" or "hdr" or "ftr":
                    if (!EndsSafely(element, "p", mayBeReplaced))
                    {
                        element.Last.Add(EnsureEndMarker.Paragraph);
                    }

                    break;
                case "tr" when !EndsSafely(element, "tc", _ => false):
                    element.Last.Add(EnsureEndMarker.Cell);
                    break;
                case "tbl":
                    MarkTable(element);
                    break;
            }
        }
    }

    /// <summary>Whether the last child is of the kind wanted, whatever the data.</summary>
    private static bool EndsSafely(MarkupElement container, string localName, Func<MarkupElement, bool> mayBeReplaced) =>
        container.Elements.LastOrDefault() is { Vanishes: false, After.Count: 0 } last && last.IsWord(localName) && !mayBeReplaced(last);

    private static void MarkTable(MarkupElement table)
    {
        var rows = table.Elements.Where(row => row.LocalName is "tr" or "sdt").ToList();
        var mayBeEmpty = MayBeEmpty(table);
        if (mayBeEmpty)
        {
            table.Before.Add(TableMarker.Begin);
        }

        if (MayTouch(table))
        {
            table.Before.Add(TableGapMarker.Instance);
        }

        if (!mayBeEmpty)
        {
            return;
        }

        table.After.Insert(0, TableMarker.End);
        foreach (var row in rows.Where(row => !row.Vanishes))
        {
            row.Before.Add(TableMarker.Row);
        }
    }

    /// <summary>Whether a table may come out right before this one: what stands before it may vanish, or a loop may write it again.</summary>
    private static bool MayTouch(MarkupElement table)
    {
        var siblings = table.Parent!.Children;
        var before = siblings.Take(siblings.IndexOf(table)).OfType<MarkupElement>().LastOrDefault();
        return table.Before.Count > 0 || before is null or { Vanishes: true } or { After.Count: > 0 } || before.IsWord("tbl");
    }

    /// <summary>Whether every row is in a block: none is written for sure.</summary>
    private static bool MayBeEmpty(MarkupElement table)
    {
        var depth = 0;
        foreach (var row in table.Elements.Where(row => row.LocalName is "tr" or "sdt"))
        {
            depth += row.Before.Sum(insertion => DepthOf(insertion.Tag));
            if (!row.Vanishes && depth == 0)
            {
                return false;
            }

            depth += row.Vanishes ? TagOrder.Of(row).Where(tag => tag.StaysInPlace).Sum(DepthOf) : 0;
            depth += row.After.Sum(insertion => DepthOf(insertion.Tag));
        }

        return true;
    }

    private static int DepthOf(Tags.Tag? tag) => tag?.Role switch
    {
        Tags.TagRole.Open => 1,
        Tags.TagRole.Close => -1,
        _ => 0,
    };
}
