using Kks.Reporting.WordTemplates.Markers;
using Kks.Reporting.WordTemplates.Markup;
using Kks.Reporting.WordTemplates.Places;
using Kks.Reporting.WordTemplates.Tags;

namespace Kks.Reporting.WordTemplates.Structure;

/// <summary>Puts markers around the cells an author marked with <c>gabung</c>.</summary>
internal static class MergedCells
{
    // What the schema puts before the merging of a cell.
    private static readonly string[] Before = ["cnfStyle", "tcW", "gridSpan", "hMerge"];

    public static void Mark(IReadOnlyList<Tag> tags, FindingList findings)
    {
        foreach (var tag in tags.Where(tag => tag.Keyword == SpecialTag.MergeCells))
        {
            var cell = tag.Holder.Ancestors().FirstOrDefault(element => element.IsWord("tc"));
            var table = cell?.Ancestors().FirstOrDefault(element => element.IsWord("tbl"));
            if (cell is null || table is null || tag.InAttribute)
            {
                findings.Add(WordTemplateCodes.MergeOutOfPlace, tag.Place, tag.Offset, "gabung hanya berlaku di dalam sel tabel.", "Letakkan di dalam sel yang hendak digabung dengan sel di atasnya.");
            }
            else
            {
                Mark(cell, table);
            }
        }
    }

    private static void Mark(MarkupElement cell, MarkupElement table)
    {
        var slot = new MergeSlot();
        var properties = cell.Element("tcPr");
        if (properties is null)
        {
            properties = new MarkupElement("w:tcPr", MarkupNames.Word);
            cell.Replace([properties, .. cell.Children]);
        }

        var children = properties.Children.Where(child => child is not MarkupElement { LocalName: "vMerge" }).ToList();
        var at = children.FindLastIndex(child => child is MarkupElement element && Array.Exists(Before, name => element.IsWord(name))) + 1;
        var hole = new MarkupElement("w:vMerge", MarkupNames.Word) { Vanishes = true };
        hole.Before.Add(new MergeMarker(slot, MergeMarkerKind.Start));
        children.Insert(at, hole);
        properties.Replace(children);
        cell.Last.Add(new MergeMarker(slot, MergeMarkerKind.End));
        table.Before.Add(new MergeMarker(slot, MergeMarkerKind.Table));
    }
}
