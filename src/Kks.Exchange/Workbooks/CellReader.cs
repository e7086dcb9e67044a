using System.Globalization;
using System.Text;
using System.Xml;
using Kks.Model.Diagnostics;

namespace Kks.Exchange.Workbooks;

/// <summary>Reads one cell: its type, style, formula and value.</summary>
internal static class CellReader
{
    /// <summary>Reads the <c>c</c> element the reader stands at; null where it holds nothing.</summary>
    public static Cell? Read(XmlReader xml, int row, int column, WorkbookReader workbook, WorkbookSheet sheet)
    {
        var type = xml.GetAttribute("t") ?? "n";
        var style = int.TryParse(xml.GetAttribute("s"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        var (value, formula) = ReadContent(xml);
        if (value is null || (value.Length == 0 && type is not "n"))
        {
            return formula && value is null ? new Cell(row, column, CellKind.Uncalculated, string.Empty) : null;
        }

        switch (type)
        {
            case "s":
                if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && workbook.Texts[index] is { } text)
                {
                    return text.Length == 0 ? null : new Cell(row, column, CellKind.Text, text);
                }

                break;
            case "str" or "inlineStr":
                return new Cell(row, column, CellKind.Text, value);
            case "b":
                return new Cell(row, column, CellKind.Boolean, value is "1" or "true" ? "1" : "0");
            case "e":
                return new Cell(row, column, CellKind.Error, value);
            case "d" when DateTime.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time):
                var days = (time - new DateTime(1899, 12, 30)).TotalDays - (workbook.Since1904 ? 1462 : 0);
                return new Cell(row, column, CellKind.Number, days.ToString("R", CultureInfo.InvariantCulture), NumberShape.Date);
            case "n" when double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var amount) && double.IsFinite(amount):
                return new Cell(row, column, CellKind.Number, value.Trim(), workbook.Formats[style]);
        }

        workbook.Bag.Error(WorkbookCodes.BrokenCell, workbook.PlaceOf(sheet, CellName.Of(row, column)), null, workbook.Bag.Text("KKS5105.hint"), Excerpt.Of(value));
        return null;
    }

    private static (string? Value, bool Formula) ReadContent(XmlReader xml)
    {
        string? value = null;
        var formula = false;
        if (xml.IsEmptyElement)
        {
            return (null, false);
        }

        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element || xml.Depth != depth + 1)
            {
                continue;
            }

            switch (xml.LocalName)
            {
                case "f":
                    formula = true;
                    break;
                case "v":
                    value = ReadValue(xml);
                    break;
                case "is":
                    value = RichText.Read(xml);
                    break;
            }
        }

        return (value, formula);
    }

    private static string ReadValue(XmlReader xml)
    {
        var value = new StringBuilder();
        if (xml.IsEmptyElement)
        {
            return string.Empty;
        }

        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
            {
                RichText.Append(value, xml);
            }
        }

        return RichText.Unescape(value.ToString());
    }
}
