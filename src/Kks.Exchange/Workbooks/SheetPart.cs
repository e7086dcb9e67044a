using System.Globalization;
using System.Xml;

namespace Kks.Exchange.Workbooks;

/// <summary>Writes one sheet. Elements stand in the order the schema asks (ECMA-376 part 1, 18.3.1.99).</summary>
internal sealed class SheetPart
{
    private const string Main = WorkbookParts.Main;
    private readonly XmlWriter xml;
    private readonly SheetContent sheet;

    private SheetPart(XmlWriter xml, SheetContent sheet) => (this.xml, this.sheet) = (xml, sheet);

    public static void Write(XmlWriter xml, SheetContent sheet, bool selected)
    {
        var part = new SheetPart(xml, sheet);
        xml.WriteStartElement("worksheet", Main);
        part.WriteProperties();
        part.WriteView(selected);
        part.WriteColumns();
        part.WriteRows();
        part.WriteProtection();
        CheckPart.Write(xml, sheet.Checks);
        part.WritePrinting();
        xml.WriteEndElement();
    }

    private void WriteProperties()
    {
        xml.WriteStartElement("sheetPr", Main);
        Element("pageSetUpPr", ("fitToPage", "1"));
        xml.WriteEndElement();
    }

    private void WriteView(bool selected)
    {
        xml.WriteStartElement("sheetViews", Main);
        xml.WriteStartElement("sheetView", Main);
        if (selected)
        {
            xml.WriteAttributeString("tabSelected", "1");
        }

        xml.WriteAttributeString("workbookViewId", "0");
        if (sheet.HeadRow > 0)
        {
            WritePane();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
        Element("sheetFormatPr", ("defaultRowHeight", "13.5"));
    }

    private void WritePane()
    {
        xml.WriteStartElement("pane", Main);
        if (sheet.FrozenColumns > 0)
        {
            xml.WriteAttributeString("xSplit", Text(sheet.FrozenColumns));
        }

        var pane = sheet.FrozenColumns > 0 ? "bottomRight" : "bottomLeft";
        xml.WriteAttributeString("ySplit", Text(sheet.HeadRow));
        xml.WriteAttributeString("topLeftCell", CellName.Of(sheet.HeadRow + 1, sheet.FrozenColumns + 1));
        xml.WriteAttributeString("activePane", pane);
        xml.WriteAttributeString("state", "frozen");
        xml.WriteEndElement();
        Element("selection", ("pane", pane));
    }

    private void WriteColumns()
    {
        if (sheet.Columns.Count == 0)
        {
            return;
        }

        xml.WriteStartElement("cols", Main);
        for (var i = 0; i < sheet.Columns.Count; i++)
        {
            var column = sheet.Columns[i];
            xml.WriteStartElement("col", Main);
            xml.WriteAttributeString("min", Text(i + 1));
            xml.WriteAttributeString("max", Text(i + 1));
            xml.WriteAttributeString("width", column.Width.ToString(CultureInfo.InvariantCulture));
            if (column.Style != CellStyle.Plain)
            {
                xml.WriteAttributeString("style", Text((int)column.Style));
            }

            if (column.Hidden)
            {
                xml.WriteAttributeString("hidden", "1");
            }

            xml.WriteAttributeString("customWidth", "1");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void WriteRows()
    {
        xml.WriteStartElement("sheetData", Main);
        foreach (var row in sheet.Rows)
        {
            xml.WriteStartElement("row", Main);
            xml.WriteAttributeString("r", Text(row.Number));
            if (row.Number < sheet.HeadRow)
            {
                // Else the empty cells above the head look like those below it.
                xml.WriteAttributeString("s", "0");
                xml.WriteAttributeString("customFormat", "1");
            }

            if (row.Hidden)
            {
                xml.WriteAttributeString("hidden", "1");
            }

            if (row.Height is { } height)
            {
                xml.WriteAttributeString("ht", height.ToString(CultureInfo.InvariantCulture));
                xml.WriteAttributeString("customHeight", "1");
            }

            foreach (var cell in row.Cells)
            {
                WriteCell(row.Number, cell);
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void WriteCell(int row, CellContent cell)
    {
        xml.WriteStartElement("c", Main);
        xml.WriteAttributeString("r", CellName.Of(row, cell.Column));
        if (cell.Style != CellStyle.Plain)
        {
            xml.WriteAttributeString("s", Text((int)cell.Style));
        }

        if (cell.Number is { } number)
        {
            xml.WriteElementString("v", Main, number);
        }
        else if (cell.Text is { Length: > 0 } text)
        {
            xml.WriteAttributeString("t", "inlineStr");
            xml.WriteStartElement("is", Main);
            xml.WriteStartElement("t", Main);
            xml.WriteAttributeString("xml", "space", null, "preserve");
            xml.WriteString(RichText.Escape(text));
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void WriteProtection()
    {
        if (sheet.Protected)
        {
            // 0 allows: people may make columns and rows larger to read.
            Element("sheetProtection", ("sheet", "1"), ("objects", "1"), ("scenarios", "1"), ("formatColumns", "0"), ("formatRows", "0"));
        }
    }

    private void WritePrinting()
    {
        if (sheet.Footer is not { } footer)
        {
            return;
        }

        Element("pageMargins", ("left", "0.4"), ("right", "0.4"), ("top", "0.5"), ("bottom", "0.6"), ("header", "0.3"), ("footer", "0.3"));
        Element("pageSetup", ("paperSize", "9"), ("fitToHeight", "0"), ("orientation", sheet.Landscape ? "landscape" : "portrait"));
        xml.WriteStartElement("headerFooter", Main);

        // An ampersand begins a code there.
        xml.WriteElementString("oddFooter", Main, $"&L{RichText.Escape(footer.Replace("&", "&&", StringComparison.Ordinal))}&R&P / &N");
        xml.WriteEndElement();
    }

    private void Element(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(name, Main);
        foreach (var (key, value) in attributes)
        {
            xml.WriteAttributeString(key, value);
        }

        xml.WriteEndElement();
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
