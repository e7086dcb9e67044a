using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Kks.WordGallery.Writing;

/// <summary>Tables: columns in twentieths of a point, rows of cells; a first row made by <see cref="Head"/> repeats on every page.</summary>
internal static class Tables
{
    public const string Report = "TabelLaporan";
    public const string Zebra = "TabelZebra";
    public const string Plain = "TabelPolos";

    public static Table Table(string style, int[] columns, params TableRow[] rows)
    {
        var table = new Table(
            new TableProperties(
                new TableStyle { Val = style },
                new TableWidth { Width = Twips(columns.Sum()), Type = TableWidthUnitValues.Dxa },
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableLook { Val = "0420", FirstRow = true, NoVerticalBand = true }),
            new TableGrid(columns.Select(width => new GridColumn { Width = Twips(width) })));
        foreach (var row in rows)
        {
            SetWidths(row, columns);
            table.Append(row);
        }

        return table;
    }

    public static TableRow Head(params string[] cells)
    {
        var row = new TableRow(new TableRowProperties(new CantSplit(), new TableHeader()));
        row.Append(cells.Select(text => new TableCell(Words.Paragraph("KepalaTabel", text))));
        return row;
    }

    public static TableRow Row(params string[] cells) => Row([.. cells.Select(text => Cell(text))]);

    public static TableRow Row(params TableCell[] cells)
    {
        var row = new TableRow(new TableRowProperties(new CantSplit()));
        row.Append(cells);
        return row;
    }

    public static TableCell Cell(string text, int span = 1) => Span(new TableCell(Words.Paragraph("IsiTabel", text)), span);

    public static TableCell Cell(params OpenXmlElement[] blocks) => new(blocks);

    /// <summary>A row with one cell over all columns, for instance for a tag by itself.</summary>
    public static TableRow Wide(string text, int columns) => Row(Cell(text, columns));

    private static TableCell Span(TableCell cell, int span)
    {
        if (span > 1) cell.PrependChild(new TableCellProperties(new GridSpan { Val = span }));
        return cell;
    }

    private static void SetWidths(TableRow row, int[] columns)
    {
        var at = 0;
        foreach (var cell in row.Elements<TableCell>())
        {
            var properties = cell.TableCellProperties ??= new TableCellProperties();
            var span = properties.GridSpan?.Val?.Value ?? 1;
            properties.TableCellWidth = new TableCellWidth { Width = Twips(columns.Skip(at).Take(span).Sum()), Type = TableWidthUnitValues.Dxa };
            at += span;
        }
    }

    private static string Twips(int width) => width.ToString(CultureInfo.InvariantCulture);
}
