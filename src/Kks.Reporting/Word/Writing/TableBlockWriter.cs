using System.Globalization;
using Kks.Reporting.Word.Content;
using Kks.Reporting.Word.Outlines;
using Kks.Reporting.Word.Styles;
using Kks.Reporting.Word.Tables;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Kks.Reporting.Word.Writing;

/// <summary>Writes pipe and grid tables.</summary>
internal sealed class TableBlockWriter(WriterContext context, BlockWriter blocks, CaptionWriter captions)
{
    /// <summary>Word's limit.</summary>
    public const int MostColumns = 63;

    // A table of so few rows, header included, stays on one page; torn, a reader takes its first half for all of it.
    private const int MostRowsKept = 7;

    public void Write(Table table, BlockPlan? plan, int width, bool hasNote)
    {
        var title = captions.WriteAbove(plan);
        var rows = table.OfType<TableRow>().ToList();
        var columns = Math.Clamp(CountColumns(table, rows), 1, MostColumns);
        var settings = plan?.Table ?? TableSettings.Default;
        var widths = Measure(rows, columns).Share(width, settings.Widths);
        var alignments = Enumerable.Range(0, columns).Select(i => settings.AlignmentOf(i, Marked(table, i))).ToArray();
        WriteRows(table, rows, settings, new TableFrame(context.Xml, widths), alignments, title, hasNote);
    }

    private static ColumnMeasure Measure(List<TableRow> rows, int columns)
    {
        var measure = new ColumnMeasure(columns);
        foreach (var row in rows.Take(ColumnMeasure.RowsLookedAt))
        {
            var column = 0;
            foreach (var cell in row.OfType<TableCell>())
            {
                foreach (var leaf in cell.ColumnSpan <= 1 && column < columns ? cell.OfType<LeafBlock>() : [])
                {
                    measure.Add(column, PlainText.Of(leaf.Inline), row.IsHeader);
                }

                column += Math.Max(1, cell.ColumnSpan);
            }
        }

        return measure;
    }

    private void WriteRows(Table table, List<TableRow> rows, TableSettings settings, TableFrame frame, Alignment[] alignments, string title, bool hasNote)
    {
        var header = rows.TakeWhile(row => row.IsHeader && !IsEmpty(row)).Count();
        frame.Open(context.Sheet, settings.Style, header > 0, title);
        var lost = 0;
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            if (row.IsHeader && IsEmpty(row))
            {
                continue;
            }

            context.Cancellation.ThrowIfCancellationRequested();
            var isHeader = row.IsHeader;
            var staysWithNext = StaysWithNext(i, rows.Count, hasNote);
            lost += frame.WriteRow(
                row.OfType<TableCell>().ToList(),
                static cell => (Math.Max(1, cell.ColumnSpan), Math.Max(1, cell.RowSpan)),
                (cell, exists, column, span) => WriteCell(cell, ScopeOf(isHeader, settings.Style, alignments[column], frame.Width(column, span)) with { KeepNext = staysWithNext }),
                isHeader);
        }

        frame.Close();
        if (lost > 0)
        {
            context.Diagnostics.Warning("KKS4030", $"Ada {lost.ToString(CultureInfo.InvariantCulture)} sel di luar kolom tabel yang tidak ditulis.", table);
        }
    }

    private void WriteCell(TableCell? cell, in BlockScope scope)
    {
        // A cell must end with a paragraph.
        if (cell is null || cell.Count == 0 || blocks.WriteAll(cell, scope))
        {
            context.Xml.Raw("<w:p><w:pPr>"u8);
            context.Xml.Raw(context.Sheet.Paragraph(WordStyle.TableText));
            context.Xml.Raw("</w:pPr></w:p>"u8);
        }
    }

    /// <summary>Whether a row must stay with what follows: all of a small table do, of any table the first three and the last two, and the last with its note.</summary>
    public static bool StaysWithNext(int row, int rows, bool hasNote) => row == rows - 1 ? hasNote : rows <= MostRowsKept || row < 2 || row == rows - 2;

    /// <summary>What paragraphs look like in a cell.</summary>
    public static BlockScope ScopeOf(bool isHeader, TableStyle style, Alignment alignment, int width) => isHeader && style != TableStyle.Plain
        ? new BlockScope(WordStyle.TableHeader, null, 0, 0, false, width, InCell: true)
        : new BlockScope(WordStyle.TableText, alignment == Alignment.Left ? null : alignment, 0, 0, false, width, Bold: isHeader, InCell: true);

    /// <summary>A pipe table needs a header in Markdown; an empty one is not meant.</summary>
    private static bool IsEmpty(TableRow row) => row.OfType<TableCell>().All(cell => cell.Descendants<Inline>().All(
        inline => inline is LiteralInline literal && literal.Content.IsEmptyOrWhitespace()));

    private static int CountColumns(Table table, List<TableRow> rows)
    {
        var widest = rows.Select(row => row.OfType<TableCell>().Sum(cell => Math.Max(1, cell.ColumnSpan))).DefaultIfEmpty(1).Max();
        var defined = table.ColumnDefinitions.Count;

        // Markdig may define one column too many behind a closing bar.
        return widest > 0 ? widest : defined;
    }

    private static TableColumnAlign? Marked(Table table, int column) =>
        column < table.ColumnDefinitions.Count ? table.ColumnDefinitions[column].Alignment : null;
}
