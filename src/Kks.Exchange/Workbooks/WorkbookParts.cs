using System.Globalization;
using System.Xml;

namespace Kks.Exchange.Workbooks;

/// <summary>The parts of a workbook around its sheets.</summary>
internal static class WorkbookParts
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/";
    private const string Spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    public static string SheetPart(int index) => "xl/" + SheetTarget(index);

    public static void WriteContentTypes(XmlWriter xml, int sheets)
    {
        xml.WriteStartElement("Types", Package + "content-types");
        Element(xml, "Default", ("Extension", "rels"), ("ContentType", "application/vnd.openxmlformats-package.relationships+xml"));
        Element(xml, "Default", ("Extension", "xml"), ("ContentType", "application/xml"));
        Element(xml, "Override", ("PartName", "/docProps/core.xml"), ("ContentType", "application/vnd.openxmlformats-package.core-properties+xml"));
        Element(xml, "Override", ("PartName", "/xl/workbook.xml"), ("ContentType", Spreadsheet + "sheet.main+xml"));
        Element(xml, "Override", ("PartName", "/xl/styles.xml"), ("ContentType", Spreadsheet + "styles+xml"));
        for (var i = 0; i < sheets; i++)
        {
            Element(xml, "Override", ("PartName", "/" + SheetPart(i)), ("ContentType", Spreadsheet + "worksheet+xml"));
        }

        xml.WriteEndElement();
    }

    public static void WritePackageRelationships(XmlWriter xml)
    {
        xml.WriteStartElement("Relationships", Package + "relationships");
        Element(xml, "Relationship", ("Id", "rId1"), ("Type", Office + "/officeDocument"), ("Target", "xl/workbook.xml"));
        Element(xml, "Relationship", ("Id", "rId2"), ("Type", Package + "relationships/metadata/core-properties"), ("Target", "docProps/core.xml"));
        xml.WriteEndElement();
    }

    public static void WriteProperties(XmlWriter xml, string title)
    {
        const string dc = "http://purl.org/dc/elements/1.1/";
        xml.WriteStartElement("cp", "coreProperties", Package + "metadata/core-properties");
        xml.WriteElementString("dc", "title", dc, RichText.Escape(title));
        xml.WriteElementString("dc", "language", dc, "id-ID");
        xml.WriteEndElement();
    }

    public static void WriteRelationships(XmlWriter xml, int sheets)
    {
        xml.WriteStartElement("Relationships", Package + "relationships");
        for (var i = 0; i < sheets; i++)
        {
            Element(xml, "Relationship", ("Id", SheetId(i)), ("Type", Office + "/worksheet"), ("Target", SheetTarget(i)));
        }

        Element(xml, "Relationship", ("Id", SheetId(sheets)), ("Type", Office + "/styles"), ("Target", "styles.xml"));
        xml.WriteEndElement();
    }

    public static void WriteWorkbook(XmlWriter xml, IReadOnlyList<SheetContent> sheets)
    {
        xml.WriteStartElement("workbook", Main);
        xml.WriteAttributeString("xmlns", "r", null, Office);
        xml.WriteStartElement("bookViews", Main);
        xml.WriteStartElement("workbookView", Main);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteStartElement("sheets", Main);
        for (var i = 0; i < sheets.Count; i++)
        {
            xml.WriteStartElement("sheet", Main);
            xml.WriteAttributeString("name", sheets[i].Name);
            xml.WriteAttributeString("sheetId", (i + 1).ToString(CultureInfo.InvariantCulture));
            if (sheets[i].Visibility != SheetVisibility.Visible)
            {
                xml.WriteAttributeString("state", sheets[i].Visibility == SheetVisibility.Hidden ? "hidden" : "veryHidden");
            }

            xml.WriteAttributeString("id", Office, SheetId(i));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        WriteRepeatedRows(xml, sheets);
        xml.WriteEndElement();
    }

    private static void WriteRepeatedRows(XmlWriter xml, IReadOnlyList<SheetContent> sheets)
    {
        if (sheets.All(s => s.HeadRow == 0))
        {
            return;
        }

        xml.WriteStartElement("definedNames", Main);
        for (var i = 0; i < sheets.Count; i++)
        {
            if (sheets[i].HeadRow is var row and > 0)
            {
                xml.WriteStartElement("definedName", Main);
                xml.WriteAttributeString("name", "_xlnm.Print_Titles");
                xml.WriteAttributeString("localSheetId", i.ToString(CultureInfo.InvariantCulture));
                xml.WriteString(string.Create(CultureInfo.InvariantCulture, $"'{sheets[i].Name.Replace("'", "''", StringComparison.Ordinal)}'!${row}:${row}"));
                xml.WriteEndElement();
            }
        }

        xml.WriteEndElement();
    }

    private static string SheetTarget(int index) => string.Create(CultureInfo.InvariantCulture, $"worksheets/sheet{index + 1}.xml");

    private static string SheetId(int index) => string.Create(CultureInfo.InvariantCulture, $"rId{index + 1}");

    private static void Element(XmlWriter xml, string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(name);
        foreach (var (key, value) in attributes)
        {
            xml.WriteAttributeString(key, value);
        }

        xml.WriteEndElement();
    }
}
