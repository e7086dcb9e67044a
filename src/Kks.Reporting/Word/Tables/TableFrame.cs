using System.Text;
using Kks.Reporting.Word.Content;
using Kks.Reporting.Word.Styles;
using Kks.Reporting.Word.Writing;
using Kks.Reporting.Word.Xml;

namespace Kks.Reporting.Word.Tables;

/// <summary>Writes the frame of a table: properties, grid, rows and cells. Cells that cover several rows are continued by themselves.</summary>
internal sealed class TableFrame
{
    private readonly Utf8XmlWriter _xml;
    private readonly int[] _widths;
    private readonly byte[][] _cells;
    private readonly int[] _rowsLeft;
    private readonly int[] _spans;

    public TableFrame(Utf8XmlWriter xml, int[] widths)
    {
        (_xml, _widths) = (xml, widths);
        _cells = [.. widths.Select(width => Encoding.UTF8.GetBytes($"<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/>"))];
        _rowsLeft = new int[widths.Length];
        _spans = new int[widths.Length];
    }

    public int Columns => _widths.Length;

    public int Width(int column, int span) => _widths.AsSpan(column, span).ToArray().Sum();

    public void Open(StyleSheet sheet, TableStyle style, bool hasHeader, string? title = null, int indent = 0)
    {
        _xml.Raw("<w:tbl><w:tblPr>"u8);
        var role = style switch
        {
            TableStyle.Zebra => WordStyle.TableZebra,
            TableStyle.Plain => WordStyle.TablePlain,
            _ => WordStyle.TableReport,
        };
        if (sheet.Id(role) is { } id)
        {
            _xml.Markup($"<w:tblStyle w:val=\"{id}\"/>");
        }

        _xml.Markup($"<w:tblW w:w=\"{_widths.Sum()}\" w:type=\"dxa\"/>");
        if (indent > 0)
        {
            _xml.Markup($"<w:tblInd w:w=\"{indent}\" w:type=\"dxa\"/>");
        }

        _xml.Raw("<w:tblLayout w:type=\"fixed\"/>"u8);
        _xml.Markup($"<w:tblLook w:val=\"{(hasHeader ? "0420" : "0400")}\" w:firstRow=\"{(hasHeader ? 1 : 0)}\" w:lastRow=\"0\" w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"0\" w:noVBand=\"1\"/>");
        if (!string.IsNullOrEmpty(title))
        {
            _xml.Markup($"<w:tblCaption w:val=\"{title}\"/>");
        }

        _xml.Raw("</w:tblPr><w:tblGrid>"u8);
        foreach (var width in _widths)
        {
            _xml.Markup($"<w:gridCol w:w=\"{width}\"/>");
        }

        _xml.Raw("</w:tblGrid>"u8);
    }

    public void Close() => _xml.Raw("</w:tbl>"u8);

    /// <summary>Writes a row; a row never splits over two pages, and header rows are repeated on each.</summary>
    /// <param name="cells">The cells that begin in this row.</param>
    /// <param name="size">How many columns and rows a cell covers.</param>
    /// <param name="content">Writes a cell's content, which must end with a paragraph; null stands for a missing cell.</param>
    /// <param name="isHeader">Whether it is a header row.</param>
    /// <returns>How many cells found no place.</returns>
    public int WriteRow<T>(IReadOnlyList<T> cells, Func<T, (int Columns, int Rows)> size, CellContent<T> content, bool isHeader)
    {
        _xml.Raw(isHeader ? "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"u8 : "<w:tr><w:trPr><w:cantSplit/></w:trPr>"u8);
        var next = 0;
        for (var column = 0; column < _widths.Length;)
        {
            if (_rowsLeft[column] > 0)
            {
                column += Continue(column);
            }
            else
            {
                column += WriteCell(column, cells, next++, size, content);
            }
        }

        _xml.Raw("</w:tr>"u8);
        return Math.Max(0, cells.Count - next);
    }

    private int WriteCell<T>(int column, IReadOnlyList<T> cells, int index, Func<T, (int Columns, int Rows)> size, CellContent<T> content)
    {
        if (index >= cells.Count)
        {
            OpenCell(column, 1, default);
            content(default, false, column, 1);
            _xml.Raw("</w:tc>"u8);
            return 1;
        }

        var (columns, rows) = size(cells[index]);
        var span = Room(column, columns);
        OpenCell(column, span, rows > 1 ? "<w:vMerge w:val=\"restart\"/>"u8 : default);
        content(cells[index], true, column, span);
        _xml.Raw("</w:tc>"u8);
        (_rowsLeft[column], _spans[column]) = (Math.Max(0, rows - 1), span);
        return span;
    }

    /// <summary>How many columns a cell may cover before it meets the edge or a cell from above.</summary>
    private int Room(int column, int wanted)
    {
        var span = 1;
        while (span < wanted && column + span < _widths.Length && _rowsLeft[column + span] == 0)
        {
            span++;
        }

        return span;
    }

    private int Continue(int column)
    {
        _rowsLeft[column]--;
        OpenCell(column, _spans[column], "<w:vMerge/>"u8);
        _xml.Raw("<w:p/></w:tc>"u8);
        return _spans[column];
    }

    private void OpenCell(int column, int span, ReadOnlySpan<byte> merge)
    {
        if (span == 1)
        {
            _xml.Raw(_cells[column]);
        }
        else
        {
            _xml.Markup($"<w:tc><w:tcPr><w:tcW w:w=\"{Width(column, span)}\" w:type=\"dxa\"/><w:gridSpan w:val=\"{span}\"/>");
        }

        _xml.Raw(merge);
        _xml.Raw("</w:tcPr>"u8);
    }
}
