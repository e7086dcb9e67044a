using Kks.Reporting.Testing.Tests.Documents;

namespace Kks.Reporting.Testing.Tests.Numbering;

public sealed class NumberingTests
{
    private const string Chapters = """
        <w:abstractNum w:abstractNumId="5">
          <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:pStyle w:val="J1"/><w:lvlText w:val="BAB %1"/></w:lvl>
          <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="J2"/><w:isLgl/><w:lvlText w:val="%1.%2"/></w:lvl>
        </w:abstractNum>
        <w:abstractNum w:abstractNumId="6">
          <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
          <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%2)"/></w:lvl>
          <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF0B7;"/></w:lvl>
        </w:abstractNum>
        <w:num w:numId="1"><w:abstractNumId w:val="5"/></w:num>
        <w:num w:numId="2"><w:abstractNumId w:val="6"/></w:num>
        <w:num w:numId="3"><w:abstractNumId w:val="6"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
        """;

    private const string Styles = """
        <w:style w:type="paragraph" w:styleId="J1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="J2"><w:name w:val="heading 2"/><w:basedOn w:val="J1"/></w:style>
        <w:style w:type="paragraph" w:styleId="J2Polos"><w:name w:val="Polos"/><w:basedOn w:val="J2"/><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr></w:style>
        """;

    [Fact]
    public void Headings_are_numbered_by_their_styles()
    {
        var text = Document(Heading("J1", "Pendahuluan"), Heading("J2", "Latar"), Heading("J2", "Dasar"), Heading("J1", "Isi"), Heading("J2", "Satu"), Heading("J2Polos", "Tanpa nomor"), Heading("J2", "Dua"));
        Assert.Equal("# BAB I Pendahuluan\n\n## 1.1 Latar\n\n## 1.2 Dasar\n\n# BAB II Isi\n\n## 2.1 Satu\n\n## Tanpa nomor\n\n## 2.2 Dua", text);
    }

    [Fact]
    public void Lists_count_on_begin_anew_below_and_restart_where_told()
    {
        var text = Document(Item(2, 0, "a"), Item(2, 1, "b"), Item(2, 1, "c"), Item(2, 2, "d"), Item(2, 0, "e"), Item(2, 1, "f"), Item(3, 0, "g"), Item(3, 0, "h"), Item(2, 0, "i"));
        Assert.Equal("1. a\n   a) b\n   b) c\n      • d\n2. e\n   a) f\n1. g\n2. h\n3. i", text);
    }

    [Fact]
    public void A_level_without_its_upper_one_counts_that_as_begun() => Assert.Equal("## 1.1 Latar", Document(Heading("J2", "Latar")));

    [Fact]
    public void An_unknown_list_numbers_nothing() => Assert.Equal("a", Document(Item(77, 0, "a")));

    [Theory]
    [InlineData("upperLetter", 27, "AA")]
    [InlineData("lowerLetter", 28, "bb")]
    [InlineData("lowerRoman", 1994, "mcmxciv")]
    [InlineData("upperRoman", 4000, "4000")]
    [InlineData("decimalZero", 7, "07")]
    [InlineData("none", 7, "")]
    [InlineData("chicago", 7, "7")]
    [InlineData("lowerLetter", 2000000000, "2000000000")]
    public void Numbers_are_printed_as_Word_does(string format, int number, string expected) => Assert.Equal(expected, Testing.Numbering.NumberFormat.Format(number, format));

    private static string Document(params string[] paragraphs) => TinyDocx.Of(string.Concat(paragraphs)).WithStyles(Styles).WithNumbering(Chapters).Text();

    private static string Heading(string style, string text) => $"<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>";

    private static string Item(int list, int level, string text) => $"<w:p><w:pPr><w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>";
}
