using System.IO.Compression;
using System.Text;

namespace Kks.Reporting.Tests.WordTemplates;

/// <summary>Builds the smallest .docx Word opens around a body, with whatever parts a test adds.</summary>
internal sealed class TinyDocx
{
    public const string Namespaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
        + "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
        + "xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
        + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" "
        + "xmlns:v=\"urn:schemas-microsoft-com:vml\" mc:Ignorable=\"w14\"";

    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private readonly Dictionary<string, (string? Type, byte[] Content)> _parts = new(StringComparer.Ordinal);
    private readonly List<string> _relationships = [];

    public TinyDocx(string body)
    {
        Add("word/document.xml", Word + "document.main+xml", $"<w:document {Namespaces}><w:body>{body}{(body.EndsWith("</w:sectPr>", StringComparison.Ordinal) || body.EndsWith("<w:sectPr/>", StringComparison.Ordinal) ? "" : "<w:sectPr/>")}</w:body></w:document>");
        AddRelated("styles", "styles.xml", Word + "styles+xml", Styles);
        AddRelated("numbering", "numbering.xml", Word + "numbering+xml", Numbering);
    }

    /// <summary>The styles of the document.</summary>
    public static string Styles { get; } =
        $"<w:styles {Namespaces}><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"Heading1\"><w:name w:val=\"heading 1\"/><w:basedOn w:val=\"Normal\"/><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:style></w:styles>";

    /// <summary>The numbering of the document: list 1 counts 1., 2., 3.</summary>
    public static string Numbering { get; } =
        $"<w:numbering {Namespaces}><w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"singleLevel\"/><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/>"
        + "<w:lvlText w:val=\"%1.\"/><w:lvlJc w:val=\"left\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>";

    public static string Paragraph(string text) => $"<w:p><w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>";

    public static string Cell(string text, int width = 2000) => $"<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/></w:tcPr>{Paragraph(text)}</w:tc>";

    public static string Row(params string[] texts) => $"<w:tr>{string.Concat(texts.Select(text => Cell(text)))}</w:tr>";

    public static string Table(int columns, params string[] rows) =>
        $"<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid>{string.Concat(Enumerable.Repeat("<w:gridCol w:w=\"2000\"/>", columns))}</w:tblGrid>{string.Concat(rows)}</w:tbl>";

    /// <summary>A document of plain paragraphs.</summary>
    public static TinyDocx Of(params string[] paragraphs) => new(string.Concat(paragraphs.Select(Paragraph)));

    public TinyDocx Add(string path, string? contentType, string xml) => Add(path, contentType, Encoding.UTF8.GetBytes(xml));

    public TinyDocx Add(string path, string? contentType, byte[] content)
    {
        _parts[path] = (contentType, content);
        return this;
    }

    /// <summary>Adds a part the body leads to; its relationship's id is the target without its ending.</summary>
    public TinyDocx AddRelated(string kind, string target, string contentType, string xml)
    {
        _relationships.Add($"<Relationship Id=\"{Path.GetFileNameWithoutExtension(target)}\" Type=\"{Office}{kind}\" Target=\"{target}\"/>");
        return Add("word/" + target, contentType, xml);
    }

    /// <summary>Adds a picture file.</summary>
    public TinyDocx AddImage(string file)
    {
        _relationships.Add($"<Relationship Id=\"{Path.GetFileNameWithoutExtension(file)}\" Type=\"{Office}image\" Target=\"media/{file}\"/>");
        return Add("word/media/" + file, null, Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="));
    }

    /// <summary>Adds a header, footer, footnotes or another part of WordprocessingML.</summary>
    public TinyDocx AddWord(string kind, string target, string xml) => AddRelated(kind, target, $"{Word}{kind}+xml", xml);

    /// <summary>Adds a relationship that leads out of the package.</summary>
    public TinyDocx AddExternal(string id, string kind, string target)
    {
        _relationships.Add($"<Relationship Id=\"{id}\" Type=\"{Office}{kind}\" Target=\"{target}\" TargetMode=\"External\"/>");
        return this;
    }

    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "[Content_Types].xml", ContentTypes());
            Write(zip, "_rels/.rels", RelationshipsXml($"<Relationship Id=\"rId1\" Type=\"{Office}officeDocument\" Target=\"word/document.xml\"/>{CoreRelationship()}"));
            foreach (var (path, part) in _parts)
            {
                using var entry = zip.CreateEntry(path).Open();
                entry.Write(part.Content);
            }

            Write(zip, "word/_rels/document.xml.rels", RelationshipsXml(string.Concat(_relationships)));
        }

        return stream.ToArray();
    }

    public MemoryStream ToStream() => new(ToBytes());

    private string CoreRelationship() => _parts.ContainsKey("docProps/core.xml")
        ? "<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>"
        : "";

    private string ContentTypes() =>
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"png\" ContentType=\"image/png\"/><Default Extension=\"xlsx\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet\"/>"
        + string.Concat(_parts.Where(part => part.Value.Type is not null).Select(part => $"<Override PartName=\"/{part.Key}\" ContentType=\"{part.Value.Type}\"/>")) + "</Types>";

    private static string RelationshipsXml(string items) => $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{items}</Relationships>";

    private static void Write(ZipArchive zip, string path, string xml)
    {
        using var entry = zip.CreateEntry(path).Open();
        entry.Write(Encoding.UTF8.GetBytes(xml));
    }
}
