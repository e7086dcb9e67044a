using System.Xml.Linq;
using Kks.Reporting.Tests.WordTemplates;
using Kks.Reporting.Word.Content;
using Kks.Reporting.WordTemplates;

namespace Kks.Reporting.Tests.Documents;

/// <summary>Documents to be inserted, and documents they are inserted into. Every document made is checked for soundness on the way.</summary>
internal static class Sisipan
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private const string StylesType = "application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml";
    private const string NumberingType = "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml";

    public const string Upright = "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1134\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/>";
    public const string Lying = "<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/><w:pgMar w:top=\"700\" w:right=\"800\" w:bottom=\"700\" w:left=\"800\" w:header=\"300\" w:footer=\"300\" w:gutter=\"0\"/>";

    public static DocumentContent Of(TinyDocx source, string name = "sisipan.docx") => Of(source.ToBytes(), name);

    public static DocumentContent Of(byte[] source, string name = "sisipan.docx") => new(name, () => new MemoryStream(source));

    /// <summary>A document of paragraphs in these styles: <c>id|text</c>.</summary>
    public static TinyDocx Styled(string styles, params string[] paragraphs) =>
        WithStyles(new TinyDocx(string.Concat(paragraphs.Select(item => item.Split('|')).Select(item => Paragraph(item[0], item[1])))), styles);

    public static TinyDocx WithStyles(TinyDocx document, string styles) =>
        document.Add("word/styles.xml", StylesType, TinyDocx.Styles.Replace("</w:styles>", styles + "</w:styles>", StringComparison.Ordinal));

    public static TinyDocx WithNumbering(TinyDocx document, string items) =>
        document.Add("word/numbering.xml", NumberingType, $"<w:numbering {TinyDocx.Namespaces}>{items}</w:numbering>");

    public static string Paragraph(string style, string text) => $"<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>";

    public static string Item(string text, int list, int level = 0) =>
        $"<w:p><w:pPr><w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>";

    public static string Style(string id, string name, string more = "", string kind = "paragraph") =>
        $"<w:style w:type=\"{kind}\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/>{more}</w:style>";

    /// <summary>An empty paragraph that ends a section.</summary>
    public static string SectionEnd(string properties) => $"<w:p><w:pPr><w:sectPr>{properties}</w:sectPr></w:pPr></w:p>";

    /// <summary>Inserts a document between two paragraphs of a template made in Word.</summary>
    public static MadeDocument Insert(DocumentContent content, TinyDocx? host = null) =>
        MadeDocument.From(host ?? TinyDocx.Of("awal", "{{ isi }}", "akhir"), new Surat { Isi = content });

    public static MadeDocument Insert(TinyDocx source, TinyDocx? host = null) => Insert(Of(source), host);

    public static WordTemplate Compile(TinyDocx host) => WordTemplate.Compile<Surat>(host.ToStream()).Template!;

    public static IReadOnlyList<string> Values(XElement root, string element) => [.. root.Descendants(W + element).Select(item => (string?)item.Attribute(W + "val") ?? "")];

    public static string Codes(MadeDocument made) => string.Join(' ', made.Outcome.Diagnostics.Select(found => found.Code));
}
