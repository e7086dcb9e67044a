using System.Globalization;
using Kks.Reporting.Word.Content;
using Kks.Reporting.Word.Packaging;
using Kks.Reporting.Word.Xml;

namespace Kks.Reporting.Word.Charts;

/// <summary>Writes the workbook behind a chart: categories down column A, a series in each column after it.</summary>
internal static class ChartWorkbookWriter
{
    /// <summary>The name of the only sheet.</summary>
    public const string Sheet = "Data";

    private const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    public static void Write(ChartContent chart, Stream output)
    {
        using var package = new PackageWriter(output);
        var root = new Relationships();
        root.Add(Relationships.Office + "officeDocument", "xl/workbook.xml");
        root.WriteTo(package, "_rels/.rels");
        using (var xml = package.OpenXml("xl/workbook.xml", Types + "sheet.main+xml"))
        {
            xml.Raw("<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"u8);
            xml.Markup($"<sheets><sheet name=\"{Sheet}\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        }

        var sheets = new Relationships();
        sheets.Add(Relationships.Office + "worksheet", "worksheets/sheet1.xml");
        sheets.WriteTo(package, "xl/_rels/workbook.xml.rels");
        using (var xml = package.OpenXml("xl/worksheets/sheet1.xml", Types + "worksheet+xml"))
        {
            WriteSheet(xml, chart);
        }
    }

    /// <summary>The letters of a column, from 0: A, B, …, Z, AA.</summary>
    public static string Column(int index) =>
        index < 26 ? ((char)('A' + index)).ToString() : Column((index / 26) - 1) + (char)('A' + (index % 26));

    private static void WriteSheet(Utf8XmlWriter xml, ChartContent chart)
    {
        xml.Raw("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\">"u8);
        for (var i = 0; i < chart.Series.Count; i++)
        {
            WriteText(xml, $"{Column(i + 1)}1", chart.Series[i].Name);
        }

        xml.Raw("</row>"u8);
        for (var row = 0; row < chart.Categories.Count; row++)
        {
            xml.Markup($"<row r=\"{row + 2}\">");
            WriteText(xml, string.Create(CultureInfo.InvariantCulture, $"A{row + 2}"), chart.Categories[row]);
            for (var i = 0; i < chart.Series.Count; i++)
            {
                if (ChartPartWriter.ValueAt(chart.Series[i], row) is { } value)
                {
                    xml.Markup($"<c r=\"{Column(i + 1)}{row + 2}\"><v>{value.ToString("R", CultureInfo.InvariantCulture)}</v></c>");
                }
            }

            xml.Raw("</row>"u8);
        }

        xml.Raw("</sheetData></worksheet>"u8);
    }

    private static void WriteText(Utf8XmlWriter xml, string cell, string text) =>
        xml.Markup($"<c r=\"{cell}\" t=\"inlineStr\"><is><t>{text}</t></is></c>");
}
