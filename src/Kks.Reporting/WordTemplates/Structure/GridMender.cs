using System.Globalization;
using Kks.Reporting.WordTemplates.Markup;
using Kks.Reporting.WordTemplates.Tags;

namespace Kks.Reporting.WordTemplates.Structure;

/// <summary>
/// Mends the grid of a table whose columns are repeated or left out: the grid's columns get the same tags as the cells. The first row that can
/// speak for the table does: one that no block of rows surrounds.
/// </summary>
internal static class GridMender
{
    public static void Mend(MarkupElement root, IReadOnlyList<TagBlock> blocks)
    {
        foreach (var row in blocks.Select(block => block.Level).OfType<MarkupElement>().Where(level => level.IsWord("tr")).Distinct().ToList())
        {
            var table = row.Ancestors().FirstOrDefault(element => element.IsWord("tbl"));
            if (table?.Element("tblGrid") is { } grid && !grid.Children.Exists(column => column is MarkupElement { Before.Count: > 0 } or MarkupElement { Vanishes: true }))
            {
                MendGrid(grid, row, table, blocks);
            }
        }

        _ = root;
    }

    private static void MendGrid(MarkupElement grid, MarkupElement row, MarkupElement table, IReadOnlyList<TagBlock> blocks)
    {
        var surrounded = blocks.Any(block => block.Level == table && block.IsLoop && Surrounds(block, row, table));
        if (surrounded)
        {
            return;
        }

        var columns = grid.Elements.Where(column => column.IsWord("gridCol")).ToList();
        var next = 0;
        foreach (var cell in row.Elements.Where(cell => cell.IsWord("tc")))
        {
            var span = Span(cell);
            var own = columns.Skip(next).Take(span).ToList();
            next += span;
            if (own.Count > 0)
            {
                Copy(cell, own);
            }
        }
    }

    private static void Copy(MarkupElement cell, List<MarkupElement> columns)
    {
        if (cell.Vanishes)
        {
            columns.ForEach(column => column.Vanishes = true);
            columns[0].Before.AddRange(TagOrder.Of(cell).Where(tag => tag.StaysInPlace).Select(tag => (Insertion)tag));
        }

        columns[0].Before.AddRange(cell.Before);
        columns[^1].After.AddRange(cell.After);
    }

    private static bool Surrounds(TagBlock block, MarkupElement row, MarkupElement table)
    {
        var rows = table.Children;
        var (first, last, own) = (IndexOf(block.Open, table), IndexOf(block.Close!, table), rows.IndexOf(row.Ancestors().Prepend(row).First(element => element.Parent == table)));
        return first <= own && own <= last;
    }

    private static int IndexOf(Tag tag, MarkupElement table) =>
        table.Children.IndexOf(tag.Holder.Ancestors().Prepend(tag.Holder).First(element => element.Parent == table));

    private static int Span(MarkupElement cell) =>
        int.TryParse(cell.Element("tcPr")?.Element("gridSpan")?.WordValue("val"), NumberStyles.None, CultureInfo.InvariantCulture, out var span) ? Math.Max(1, span) : 1;
}
