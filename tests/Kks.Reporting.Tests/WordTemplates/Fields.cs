using static Kks.Reporting.Tests.WordTemplates.TinyDocx;

namespace Kks.Reporting.Tests.WordTemplates;

/// <summary>Fields, headings and bookmarks as Word writes them, for the tests.</summary>
internal static class Fields
{
    /// <summary>The styles of the tests with headings, contents entries and captions.</summary>
    public static string Styles { get; } = TinyDocx.Styles.Replace(
        "</w:styles>",
        "<w:style w:type=\"paragraph\" w:styleId=\"Heading2\"><w:name w:val=\"heading 2\"/><w:basedOn w:val=\"Normal\"/><w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"Subbab\"><w:name w:val=\"Subbab Sendiri\"/><w:basedOn w:val=\"Heading2\"/></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"TOC1\"><w:name w:val=\"toc 1\"/><w:basedOn w:val=\"Normal\"/></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"TOC2\"><w:name w:val=\"toc 2\"/><w:basedOn w:val=\"Normal\"/><w:pPr><w:tabs><w:tab w:val=\"right\" w:pos=\"8000\"/></w:tabs></w:pPr></w:style></w:styles>",
        StringComparison.Ordinal);

    public static string Heading(string text, int level = 1) => Styled("Heading" + level, Run(text));

    public static string Styled(string style, string content) => $"<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>{content}</w:p>";

    public static string Run(string text) => $"<w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r>";

    public static string Field(string code, string shown) => Begin(code) + Run(shown) + End;

    public static string Begin(string code) =>
        $"<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> {code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";

    public static string End => "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

    public static string Bookmark(string name, string content, int id = 7) => $"<w:bookmarkStart w:id=\"{id}\" w:name=\"{name}\"/>{content}<w:bookmarkEnd w:id=\"{id}\"/>";

    /// <summary>A contents list in one paragraph, as it is before Word has filled it.</summary>
    public static string Contents(string code) => Styled("TOC1", Field(code, "Klik kanan"));

    /// <summary>A document with the styles of headings.</summary>
    public static TinyDocx Of(params string[] blocks) =>
        new TinyDocx(string.Concat(blocks)).Add("word/styles.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml", Styles);

    /// <summary>What stands for a loop over the items of the data.</summary>
    public static string Each(params string[] blocks) => Paragraph("{{ for b in butir }}") + string.Concat(blocks) + Paragraph("{{ end }}");
}
