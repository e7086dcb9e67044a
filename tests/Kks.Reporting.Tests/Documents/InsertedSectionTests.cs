using System.Xml.Linq;
using Kks.Reporting.Tests.Word;
using Kks.Reporting.Tests.WordTemplates;
using static Kks.Reporting.Tests.Documents.Sisipan;

namespace Kks.Reporting.Tests.Documents;

/// <summary>The pages of inserted documents: those around, but for sections that lie the other way.</summary>
public sealed class InsertedSectionTests
{
    private const string Headers = "<w:headerReference w:type=\"default\" r:id=\"header1\"/>";
    private const string First = Headers + "<w:type w:val=\"continuous\"/>" + Upright + "<w:pgNumType w:start=\"5\"/><w:titlePg/>";

    private static readonly string Wide = TinyDocx.Paragraph("tegak") + SectionEnd(Upright) + TinyDocx.Paragraph("lebar") + SectionEnd(Lying) + TinyDocx.Paragraph("tegak lagi") + $"<w:sectPr>{Upright}</w:sectPr>";

    [Fact]
    public void Sections_that_stand_upright_flow_into_the_pages_around()
    {
        var made = Insert(new TinyDocx(
            TinyDocx.Paragraph("satu") + SectionEnd(Upright) + TinyDocx.Paragraph("dua") + SectionEnd(Upright + "<w:cols w:num=\"2\"/>") + TinyDocx.Paragraph("tiga") + $"<w:sectPr><w:type w:val=\"continuous\"/>{Upright}</w:sectPr>"));

        Assert.Equal(["awal", "satu", "dua", "tiga", "akhir"], made.Lines);
        Assert.Single(made.Body.Descendants(W + "sectPr"));
        Assert.Equal(["dua"], made.Body.Elements(W + "p").Where(paragraph => paragraph.Descendants(W + "pageBreakBefore").Any()).Select(paragraph => paragraph.Value));
    }

    [Fact]
    public void A_section_that_lies_keeps_its_pages_and_the_one_around_goes_on()
    {
        var made = Insert(new TinyDocx(Wide), Host("awal", "{{ isi }}", "akhir"));

        Assert.Equal(["awal", "tegak", "", "lebar", "", "tegak lagi", "akhir"], made.Lines);
        var sections = Sections(made);
        Assert.Equal(["11906", "16838", "11906"], sections.Select(section => Size(section)));
        Assert.Equal(["continuous", "nextPage", "nextPage"], sections.Select(section => Values(section, "type").Single()));
        Assert.Equal(["5", null, null], sections.Select(section => (string?)section.Element(W + "pgNumType")!.Attribute(W + "start")));
        Assert.Equal([1, 0, 0], sections.Select(section => section.Elements(W + "titlePg").Count()));
        Assert.All(sections, section => Assert.Equal("header1", (string?)section.Element(W + "headerReference")!.Attribute(R + "id")));
        Assert.Equal("700", (string?)sections[1].Element(W + "pgMar")!.Attribute(W + "top"));
    }

    [Fact]
    public void No_page_is_left_empty_before_and_after_pages_that_lie()
    {
        var lying = new TinyDocx(TinyDocx.Paragraph("lebar") + $"<w:sectPr>{Lying}</w:sectPr>");

        Assert.Equal(["16838", "11906"], Sections(Insert(lying, Host("{{ isi }}", "akhir"))).Select(Size));
        Assert.Equal(["11906", "16838"], Sections(Insert(lying, Host("awal", "{{ isi }}"))).Select(Size));
        Assert.Equal(["16838"], Sections(Insert(lying, Host("{{ isi }}"))).Select(Size));
        Assert.Equal(["16838", "16838", "11906"], Sections(Insert(lying, Host("{{ isi }}", "{{ isi }}", "akhir"))).Select(Size));
        Assert.Equal(["11906", "16838", "16838", "16838"], Sections(Insert(lying, Host("awal", "{{ for b in butir }}", "{{ isi }}", "{{ end }}"))).Select(Size));
    }

    [Fact]
    public void Pages_that_come_first_in_a_section_begin_it_as_it_says()
    {
        var lying = new TinyDocx(TinyDocx.Paragraph("lebar") + $"<w:sectPr>{Lying}</w:sectPr>");
        var sections = Sections(Insert(lying, Host("{{ isi }}", "akhir")));

        Assert.Equal(["5", null], sections.Select(section => (string?)section.Element(W + "pgNumType")!.Attribute(W + "start")));
        Assert.Equal([1, 0], sections.Select(section => section.Elements(W + "titlePg").Count()));
    }

    [Fact]
    public void A_section_that_ends_in_a_paragraph_is_ended_by_the_pages_that_come_last_in_it()
    {
        var lying = new TinyDocx(TinyDocx.Paragraph("lebar") + $"<w:sectPr>{Lying}</w:sectPr>");
        var host = new TinyDocx(
                TinyDocx.Paragraph("awal") + TinyDocx.Paragraph("{{ isi }}") + SectionEnd(First) + TinyDocx.Paragraph("{{ isi }}") + TinyDocx.Paragraph("dua") + $"<w:sectPr>{Headers}{Upright}</w:sectPr>")
            .AddWord("header", "header1.xml", $"<w:hdr {TinyDocx.Namespaces}><w:p/></w:hdr>");
        var made = Insert(lying, host);

        Assert.Equal(["awal", "", "lebar", "", "lebar", "", "dua"], made.Lines);
        Assert.Equal(["11906", "16838", "16838", "11906"], Sections(made).Select(Size));
    }

    [Fact]
    public void In_a_landscape_section_it_is_the_upright_pages_that_keep_theirs()
    {
        var made = Insert(new TinyDocx(Wide), new TinyDocx(TinyDocx.Paragraph("awal") + TinyDocx.Paragraph("{{ isi }}") + TinyDocx.Paragraph("akhir") + $"<w:sectPr>{Lying}</w:sectPr>"));

        Assert.Equal(["16838", "11906", "16838", "11906", "16838"], Sections(made).Select(Size));
    }

    [Fact]
    public void In_cells_and_headers_everything_flows()
    {
        var host = new TinyDocx(TinyDocx.Table(1, $"<w:tr>{TinyDocx.Cell("{{ isi }}")}</w:tr>") + TinyDocx.Paragraph("akhir") + $"<w:sectPr>{Headers}{Upright}</w:sectPr>")
            .AddWord("header", "header1.xml", $"<w:hdr {TinyDocx.Namespaces}>{TinyDocx.Paragraph("{{ isi }}")}</w:hdr>");
        var made = Insert(new TinyDocx(Wide), host);

        Assert.Single(made.Body.Descendants(W + "sectPr"));
        Assert.Empty(made.Body.Descendants(W + "pageBreakBefore"));
        Assert.Equal(["tegak", "lebar", "tegak lagi", "akhir"], made.Lines);
        Assert.Equal(["tegak", "lebar", "tegak lagi"], made.LinesOf("word/header1.xml"));
    }

    [Fact]
    public void In_a_text_template_the_section_around_goes_on_too()
    {
        var made = Rendered.From($"::bagian{{halaman=romawi mulai=3 pertama=polos}}\n\nawal\n\n{Rendered.At(0)}\n\nakhir", Of(new TinyDocx(Wide)));

        Assert.Equal("awal\ntegak\n\nlebar\n\ntegak lagi\nakhir", made.Text);
        var sections = made.Body.Descendants(W + "sectPr").ToList();
        Assert.Equal(["11906", "16838", "11906"], sections.Select(Size));
        Assert.Equal(["3", null, null], sections.Select(section => (string?)section.Element(W + "pgNumType")!.Attribute(W + "start")));
        Assert.All(sections, section => Assert.Equal("lowerRoman", (string?)section.Element(W + "pgNumType")!.Attribute(W + "fmt")));
        Assert.Equal([1, 0, 0], sections.Select(section => section.Elements(W + "titlePg").Count()));
        Assert.Equal("700", (string?)sections[1].Element(W + "pgMar")!.Attribute(W + "top"));
    }

    [Fact]
    public void In_a_text_template_no_page_is_left_empty_either()
    {
        var lying = Of(new TinyDocx(TinyDocx.Paragraph("lebar") + $"<w:sectPr>{Lying}</w:sectPr>"));

        Assert.Equal(["16838"], Rendered.From(Rendered.At(0), lying).Body.Descendants(W + "sectPr").Select(Size));
        Assert.Equal(["11906", "16838", "11906"], Rendered.From($"a\n\n{Rendered.At(0)}\n\nz", lying).Body.Descendants(W + "sectPr").Select(Size));
    }

    [Fact]
    public void A_length_with_a_unit_is_understood()
    {
        var strict = Upright.Replace("w:w=\"11906\" w:h=\"16838\"", "w:w=\"29.7cm\" w:h=\"210mm\"", StringComparison.Ordinal);

        Assert.Equal(["11906", "16838"], Sections(Insert(new TinyDocx(TinyDocx.Paragraph("x") + $"<w:sectPr>{strict}</w:sectPr>"), Host("awal", "{{ isi }}"))).Select(Size));
    }

    private static TinyDocx Host(params string[] paragraphs) =>
        new TinyDocx(string.Concat(paragraphs.Select(TinyDocx.Paragraph)) + $"<w:sectPr>{First}</w:sectPr>").AddWord("header", "header1.xml", $"<w:hdr {TinyDocx.Namespaces}><w:p/></w:hdr>");

    private static List<XElement> Sections(MadeDocument made) => [.. made.Body.Descendants(W + "sectPr")];

    private static string? Size(XElement section) => (string?)section.Element(W + "pgSz")?.Attribute(W + "w");
}
