using System.Globalization;
using System.Text;
using Kks.Reporting.Word.Content;
using Kks.Reporting.Word.Outlines;
using Kks.Reporting.Word.Styles;
using Kks.Reporting.Word.Tables;
using Markdig.Syntax;

namespace Kks.Reporting.Word.Writing;

/// <summary>Writes tables built in C#, a row at a time, however many there are.</summary>
internal sealed class TableContentWriter(WriterContext context, RunWriter runs, ParagraphWriter paragraphs, CaptionWriter captions)
{
    public void Write(TableContent table, CaptionInfo? caption, Block place, int width)
    {
        if (caption is not null)
        {
            captions.Write(caption, WordStyle.CaptionAbove, table.Caption ?? string.Empty);
        }

        var columns = table.Columns.Take(TableBlockWriter.MostColumns).ToList();
        if (columns.Count is 0 || columns.Count < table.Columns.Count)
        {
            context.Diagnostics.Error("KKS4031", $"Tabel berkolom {table.Columns.Count.ToString(CultureInfo.InvariantCulture)}; Word mengenal 1 sampai {TableBlockWriter.MostColumns}.", place);
        }

        if (columns.Count > 0)
        {
            WriteRows(table, columns, place, width);
        }

        foreach (var note in table.Notes)
        {
            paragraphs.Write(WordStyle.TableNote, note);
        }
    }

    private void WriteRows(TableContent table, List<TableColumn> columns, Block place, int width)
    {
        var weights = columns.Select(_ => 1.0).ToArray();
        var widths = ColumnWidths.Share(width, [.. columns.Select(column => column.Width)], weights);
        var needed = columns.Select(column => table.ShowHeader ? WordWidth.OfLongest(column.Header) : 0).ToArray();
        var frame = new TableFrame(context.Xml, ColumnWidths.Widen(widths, needed));
        var starts = columns.Select(column => ParagraphStart(column.Alignment)).ToArray();
        frame.Open(context.Sheet, table.Style, table.ShowHeader, table.Caption);
        if (table.ShowHeader)
        {
            frame.WriteRow(columns, static _ => (1, 1), (column, _, _, _) => WriteHeader(column), isHeader: true);
        }

        var lost = 0;
        CellContent<TableCellContent> content = (cell, _, column, span) => WriteCell(cell, starts[column], frame.Width(column, span));
        foreach (var row in table.Rows)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            lost += frame.WriteRow(row, static cell => (Math.Max(1, cell.ColumnSpan), Math.Max(1, cell.RowSpan)), content, isHeader: false);
        }

        frame.Close();
        if (lost > 0)
        {
            context.Diagnostics.Warning("KKS4030", $"Ada {lost.ToString(CultureInfo.InvariantCulture)} sel di luar kolom tabel yang tidak ditulis.", place);
        }
    }

    private void WriteHeader(TableColumn? column)
    {
        paragraphs.Open(WordStyle.TableHeader);
        runs.Text(column?.Header, RunFormat.None);
        paragraphs.Close();
    }

    private void WriteCell(TableCellContent cell, byte[] start, int width)
    {
        var xml = context.Xml;
        runs.CellWidth = width;
        xml.Raw(cell.Alignment is { } alignment ? ParagraphStart(alignment) : start);
        runs.Text(cell.Text, cell.Bold ? RunFormat.Bold : RunFormat.None);
        runs.Close();
        runs.CellWidth = 0;
        xml.Raw("</w:p>"u8);
    }

    private byte[] ParagraphStart(Alignment alignment)
    {
        var xml = new StringBuilder("<w:p><w:pPr>").Append(Encoding.UTF8.GetString(context.Sheet.Paragraph(WordStyle.TableText)));
        if (alignment != Alignment.Left)
        {
            xml.Append(Encoding.UTF8.GetString(ParagraphWriter.Justification(alignment)));
        }

        return Encoding.UTF8.GetBytes(xml.Append("</w:pPr>").ToString());
    }
}
