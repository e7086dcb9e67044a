using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Kks.ReferenceDocument;

/// <summary>Builds the reference document: styles -> numbering -> header and footer -> page setup -> package. No text of its own.</summary>
public static class ReferenceDocumentBuilder
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Main = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes the document; the same parts every time, uncompressed so that a change shows in a binary diff.</summary>
    public static void Write(Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        using var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        Add(zip, "[Content_Types].xml", ContentTypes());
        Add(zip, "_rels/.rels", Relationships(("officeDocument", "word/document.xml")));
        Add(zip, "word/document.xml", Declared(Body()));
        Add(zip, "word/_rels/document.xml.rels", Relationships(
            ("styles", "styles.xml"),
            ("numbering", "numbering.xml"),
            ("settings", "settings.xml"),
            ("header", "header1.xml"),
            ("footer", "footer1.xml")));
        Add(zip, "word/styles.xml", Declared(StyleCatalogue.Build()));
        Add(zip, "word/numbering.xml", Declared(NumberingCatalogue.Build()));
        Add(zip, "word/settings.xml", Declared(DocumentSettings.Build()));
        Add(zip, "word/header1.xml", Declared(HeaderFooterParts.BuildHeader()));
        Add(zip, "word/footer1.xml", Declared(HeaderFooterParts.BuildFooter()));
    }

    private static Document Body() => new(new Body(
        new Paragraph(),
        new SectionProperties(
            new HeaderReference { Type = HeaderFooterValues.Default, Id = "rId4" },
            new FooterReference { Type = HeaderFooterValues.Default, Id = "rId5" },
            new PageSize { Width = 11906, Height = 16838 },
            new PageMargin { Top = 1134, Right = 1134, Bottom = 1417, Left = 1701, Header = 567, Footer = 709, Gutter = 0 })));

    private static string ContentTypes() =>
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + Override("document", "document.main") + Override("styles", "styles") + Override("numbering", "numbering")
        + Override("settings", "settings") + Override("header1", "header") + Override("footer1", "footer")
        + "</Types>";

    private static string Override(string part, string type) =>
        $"<Override PartName=\"/word/{part}.xml\" ContentType=\"{Main}{type}+xml\"/>";

    private static string Relationships(params (string Type, string Target)[] items)
    {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        xml.Append("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (var i = 0; i < items.Length; i++)
        {
            var (type, target) = items[i];
            xml.Append(System.Globalization.CultureInfo.InvariantCulture, $"<Relationship Id=\"rId{i + 1}\" Type=\"{Office}/{type}\" Target=\"{target}\"/>");
        }

        return xml.Append("</Relationships>").ToString();
    }

    private static string Declared(OpenXmlElement root) =>
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + root.OuterXml;

    private static void Add(ZipArchive zip, string path, string content)
    {
        var entry = zip.CreateEntry(path, CompressionLevel.NoCompression);
        entry.LastWriteTime = Epoch;
        entry.ExternalAttributes = 0;
        using var stream = entry.Open();
        stream.Write(Encoding.UTF8.GetBytes(content));
    }
}
