using System.Xml.Linq;
using Kks.Reporting.Word;

namespace Kks.Reporting.Tests.Word;

public sealed class WordOptionsTests
{
    private static readonly XNamespace W = Rendered.W;

    [Theory]
    [InlineData(PaperSize.A4, false, 11906, 16838)]
    [InlineData(PaperSize.F4, false, 12189, 18709)]
    [InlineData(PaperSize.A4, true, 16838, 11906)]
    public void The_paper_is_as_asked(PaperSize paper, bool landscape, int width, int height)
    {
        var text = landscape ? "::bagian{orientasi=lanskap}\n\nTeks" : "Teks";
        var page = Rendered.From(text, WordOptions.Default with { Paper = paper }).Body.Descendants(W + "pgSz").Single();
        Assert.Equal((width, height), ((int)page.Attribute(W + "w")!, (int)page.Attribute(W + "h")!));
    }

    [Fact]
    public void Margins_are_two_two_and_a_half_three_two_by_default()
    {
        Assert.Equal("1134 1417 1701 1134", Margins(WordOptions.Default));
        Assert.Equal("1134 1134 1134 1134", Margins(WordOptions.Default with { Margins = PageMargins.Even }));
        Assert.Equal("1417 1701 1701 1417", Margins(WordOptions.Default with { Margins = PageMargins.Wide }));
    }

    [Fact]
    public void Margins_wider_than_the_paper_still_give_a_document()
    {
        Rendered.From("| A |\n|---|\n| 1 |", WordOptions.Default with { Margins = new PageMargins(1, 1, 15, 15) });
    }

    [Fact]
    public void Font_size_spacing_and_language_go_into_the_styles()
    {
        var options = WordOptions.Default with { Font = "Bookman Old Style", FontSize = 11.5, LineSpacing = 1.15, Language = "en-GB" };
        var styles = Rendered.From("Teks", options).Part("word/styles.xml");
        var defaults = styles.Descendants(W + "rPrDefault").Single();
        Assert.Equal("Bookman Old Style", (string?)defaults.Descendants(W + "rFonts").Single().Attribute(W + "ascii"));
        Assert.Equal("23", (string?)defaults.Descendants(W + "sz").Single().Attribute(W + "val"));
        Assert.Equal("en-GB", (string?)defaults.Descendants(W + "lang").Single().Attribute(W + "val"));
        var body = styles.Descendants(W + "style").Single(s => (string?)s.Element(W + "name")?.Attribute(W + "val") == "Body Text");
        Assert.Equal("276", (string?)body.Descendants(W + "spacing").Single().Attribute(W + "line"));
    }

    [Fact]
    public void Body_text_is_Arial_twelve_one_and_a_half_lines_by_default()
    {
        var styles = Rendered.From("Teks").Part("word/styles.xml");
        var defaults = styles.Descendants(W + "rPrDefault").Single();
        Assert.Equal("Arial", (string?)defaults.Descendants(W + "rFonts").Single().Attribute(W + "ascii"));
        Assert.Equal("24", (string?)defaults.Descendants(W + "sz").Single().Attribute(W + "val"));
        var body = styles.Descendants(W + "style").Single(s => (string?)s.Element(W + "name")?.Attribute(W + "val") == "Body Text");
        Assert.Equal("360", (string?)body.Descendants(W + "spacing").Single().Attribute(W + "line"));
    }

    [Fact]
    public void Properties_are_written_escaped_and_once()
    {
        var options = WordOptions.Default with
        {
            Title = "Narasi <Pasar> & \"Sehat\"",
            Subject = "KKS",
            Properties = [new("Edisi", "2025"), new("Sha256", "ab12"), new("edisi", "lain")],
        };
        var document = Rendered.From("Teks", options);
        var core = document.Part("docProps/core.xml").Root!.Elements().ToDictionary(e => e.Name.LocalName, e => e.Value);
        Assert.Equal("Narasi <Pasar> & \"Sehat\"", core["title"]);
        Assert.Equal("id-ID", core["language"]);
        Assert.DoesNotContain("creator", core.Keys);
        Assert.DoesNotContain("created", core.Keys);
        var custom = document.Part("docProps/custom.xml").Root!.Elements().Select(e => $"{(string?)e.Attribute("pid")} {(string?)e.Attribute("name")}={e.Value}");
        Assert.Equal(["2 KepalaKiri=", "3 KepalaKanan=", "4 Edisi=2025", "5 Sha256=ab12"], custom);
    }

    [Fact]
    public void The_header_shows_document_and_district()
    {
        var options = WordOptions.Default with { HeaderLeft = "Narasi & Data", HeaderRight = "Kabupaten Luwu" };
        var header = Rendered.From("Teks", options).Part("word/header1.xml");
        Assert.Equal(["Narasi & Data", "Kabupaten Luwu"], header.Descendants(W + "fldSimple").Select(f => f.Value));
    }

    [Fact]
    public void Word_is_not_told_to_update_fields()
    {
        var settings = Rendered.From("::daftar-isi\n\n# Bab").Part("word/settings.xml");
        Assert.Empty(settings.Descendants(W + "updateFields"));
    }

    private static string Margins(WordOptions options)
    {
        var margins = Rendered.From("Teks", options).Body.Descendants(W + "pgMar").Single();
        return string.Join(' ', new[] { "top", "bottom", "left", "right" }.Select(side => (string)margins.Attribute(W + side)!));
    }
}
