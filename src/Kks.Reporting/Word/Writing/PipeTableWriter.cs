using System.Globalization;
using Kks.Reporting.Markdown;
using Kks.Reporting.Word.Content;
using Kks.Reporting.Word.Outlines;
using Kks.Reporting.Word.Tables;
using Markdig.Helpers;

namespace Kks.Reporting.Word.Writing;

/// <summary>Writes pipe tables that have stayed text, a row at a time, however many there are.</summary>
internal sealed class PipeTableWriter(WriterContext context, InlineWriter inlines, ParagraphWriter paragraphs, CaptionWriter captions, LateReader late)
{
    private readonly List<StringSlice> _cells = [];
    private readonly CellText _text = new();

    public void Write(PipeTable table, BlockPlan? plan, int width, bool hasNote)
    {
        var title = captions.WriteAbove(plan);
        var settings = plan?.Table ?? TableSettings.Default;
        var columns = Math.Min(table.Columns, TableBlockWriter.MostColumns);
        var frame = new TableFrame(context.Xml, Measure(table, columns).Share(width, settings.Widths));
        var hasHeader = HasHeader(table);
        frame.Open(context.Sheet, settings.Style, hasHeader, title);
        WriteRows(table, settings, frame, hasHeader, hasNote);
        frame.Close();
    }

    private void WriteRows(PipeTable table, TableSettings settings, TableFrame frame, bool hasHeader, bool hasNote)
    {
        var row = 0;
        var header = Scopes(table, settings, frame, isHeader: true);
        var body = Scopes(table, settings, frame, isHeader: false);
        var lost = 0;
        CellContent<StringSlice> content = (cell, _, column, _) => WriteCell(cell, table.LineOf(row), (row == 0 ? header : body)[column] with { KeepNext = TableBlockWriter.StaysWithNext(row, table.Rows, hasNote) });
        for (row = hasHeader ? 0 : 1; row < table.Rows; row++)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            table.ReadCells(row, _cells);
            lost += frame.WriteRow(_cells, static _ => (1, 1), content, row == 0);
        }

        if (lost > 0)
        {
            context.Diagnostics.Warning("KKS4030", $"Ada {lost.ToString(CultureInfo.InvariantCulture)} sel di luar kolom tabel yang tidak ditulis.", table);
        }
    }

    private void WriteCell(StringSlice cell, in StringLine row, in BlockScope scope)
    {
        paragraphs.Open(scope);
        inlines.Width = scope.Width;
        var format = scope.Bold ? RunFormat.Bold : RunFormat.None;
        if (PlainPieces.IsPlain(cell.AsSpan()))
        {
            inlines.WritePlain(cell, format);
        }
        else
        {
            inlines.Write(late.Read(cell, row), format);
        }

        paragraphs.Close();
    }

    private static BlockScope[] Scopes(PipeTable table, TableSettings settings, TableFrame frame, bool isHeader) =>
    [
        .. Enumerable.Range(0, frame.Columns).Select(column =>
            TableBlockWriter.ScopeOf(isHeader, settings.Style, settings.AlignmentOf(column, table.Alignments[column]), frame.Width(column, 1))),
    ];

    private ColumnMeasure Measure(PipeTable table, int columns)
    {
        var measure = new ColumnMeasure(columns);
        for (var row = 0; row < Math.Min(table.Rows, ColumnMeasure.RowsLookedAt); row++)
        {
            table.ReadCells(row, _cells);
            for (var column = 0; column < columns; column++)
            {
                measure.Add(column, _text.Of(_cells[column], table.LineOf(row), late), row == 0);
            }
        }

        return measure;
    }

    /// <summary>A pipe table needs a header in Markdown; an empty one is not meant.</summary>
    private bool HasHeader(PipeTable table)
    {
        table.ReadCells(0, _cells);
        return _cells.Exists(static cell => !cell.IsEmpty);
    }
}
