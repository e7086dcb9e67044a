using System.Xml.Linq;
using Kks.Reporting.Word;
using Kks.Reporting.Word.Content;
using Kks.Reporting.WordTemplates;
using static Kks.Reporting.Tests.WordTemplates.Fields;
using static Kks.Reporting.Tests.WordTemplates.TinyDocx;

namespace Kks.Reporting.Tests.WordTemplates;

/// <summary>Contents lists of a template: filled from what the document has become.</summary>
public sealed class ContentsListTests
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    [Fact]
    public void Entries_come_from_the_headings_of_the_document_those_in_loops_too()
    {
        var made = MadeDocument.From(Fields.Of(Contents("TOC \\o \"1-2\" \\h \\z \\u"), Heading("Awal {{ nama }}"), Each(Heading("{{ b.judul }} &amp; kawan", 2), Paragraph("isi")), Heading("Akhir")));

        Assert.Equal(["Awal Budi→", "Satu & kawan→", "Dua & kawan→", "Tiga & kawan→", "Akhir→", "Awal Budi"], made.Lines.Take(6));
        Assert.Equal(["TOC1", "TOC2", "TOC2", "TOC2", "TOC1"], made.Body.Elements(W + "p").Take(5).Select(StyleOf));
    }

    [Fact]
    public void Every_entry_leads_to_a_bookmark_around_its_heading()
    {
        var made = MadeDocument.From(Fields.Of(Contents("TOC \\o \"1-2\" \\h"), Heading("A"), Each(Heading("{{ b.judul }}", 2))));

        var targets = made.Body.Descendants(W + "bookmarkStart").ToDictionary(mark => (string)mark.Attribute(W + "name")!, mark => mark.Parent!.Value);
        var links = made.Body.Descendants(W + "hyperlink").Select(link => targets[(string)link.Attribute(W + "anchor")!]);
        Assert.Equal(["A", "Satu", "Dua", "Tiga"], links);
        Assert.Equal(4, made.Body.Descendants(W + "instrText").Count(code => code.Value.StartsWith(" PAGEREF _Toc", StringComparison.Ordinal)));
    }

    [Fact]
    public void Word_has_nothing_to_ask()
    {
        var made = MadeDocument.From(Fields.Of(Contents("TOC \\o \"1-3\"").Replace("\"begin\"", "\"begin\" w:dirty=\"true\"", StringComparison.Ordinal), Heading("{{ nama }}")));

        Assert.Empty(made.Body.Descendants(W + "fldChar").Attributes(W + "dirty"));
        Assert.Single(made.Body.Descendants(W + "instrText"), code => code.Value == " TOC \\o \"1-3\" ");
    }

    [Fact]
    public void What_the_list_shows_in_the_template_gives_the_look_and_nothing_else()
    {
        var shown = "<w:p><w:pPr><w:pStyle w:val=\"TOC1\"/><w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"7777\"/></w:tabs></w:pPr>" + Begin("TOC \\o \"1-2\" \\h")
            + "<w:hyperlink w:anchor=\"_Toc1\"><w:r><w:rPr><w:b/></w:rPr><w:t>{{ b.judul }}</w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:tab/></w:r><w:r><w:t>3</w:t></w:r></w:hyperlink></w:p>"
            + Styled("TOC2", Run("Lama")) + $"<w:p>{End}</w:p>";
        var made = MadeDocument.From(Fields.Of(shown, Each(Heading("{{ b.judul }}"))));

        Assert.Equal(["Satu→", "Dua→", "Tiga→", "", "Satu"], made.Lines.Take(5));
        Assert.All(made.Body.Descendants(W + "hyperlink"), link => Assert.Single(link.Descendants(W + "b")));
        Assert.Equal(["7777", "7777", "7777"], made.Body.Descendants(W + "tab").Attributes(W + "pos").Select(position => position.Value));
    }

    [Fact]
    public void A_list_in_a_content_control_keeps_its_title()
    {
        var list = "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>"
            + Paragraph("Daftar Isi {{ nama }}") + Contents("TOC \\o") + "</w:sdtContent></w:sdt>";
        var made = MadeDocument.From(Fields.Of(list, Heading("Satu")));

        Assert.Equal(["Daftar Isi Budi", "Satu→", "Satu"], made.Lines);
        Assert.Equal(2, made.Body.Element(W + "sdt")!.Descendants(W + "p").Count());
    }

    [Fact]
    public void Text_around_the_field_stays()
    {
        var made = MadeDocument.From(Fields.Of($"<w:p>{Run("Isi {{ nama }}: ")}{Field("TOC \\o", "x")}{Run(" selesai")}</w:p>", Heading("Satu")));

        Assert.Equal(["Isi Budi: ", "Satu→", " selesai", "Satu"], made.Lines);
    }

    [Fact]
    public void A_list_of_nothing_says_so() =>
        Assert.Equal(["Tidak ada.", "Budi"], MadeDocument.From(Fields.Of(Contents("TOC \\o \"1-3\" \\h"), Paragraph("{{ nama }}"))).Lines);

    [Fact]
    public void Headings_a_block_leaves_out_are_not_listed()
    {
        var made = MadeDocument.From(
            Fields.Of(Contents("TOC \\o"), Paragraph("{{ if ada }}"), Heading("Ada"), Paragraph("{{ else }}"), Heading("Tidak"), Paragraph("{{ end }}"), Heading("{{ nama }}")), new Surat { Ada = false, Nama = null });

        Assert.Equal(["Tidak→", "Tidak", ""], made.Lines);
    }

    [Theory]
    [InlineData("TOC \\o \"2-2\"", "Dua→")]
    [InlineData("TOC \\t \"Subbab Sendiri,1\"", "Sendiri→")]
    [InlineData("TOC \\o \"1-1\" \\t \"Subbab Sendiri;2\"", "Satu→|Sendiri→")]
    [InlineData("TOC \\u", "Satu→|Dua→|Sendiri→|Langsung→")]
    [InlineData("TOC \\o \"1-1\" \\n", "Satu")]
    [InlineData("TOC \\o \"1-1\" \\p \" : \"", "Satu : ")]
    [InlineData("TOC \\o \"1-9\" \\b bagian", "Dua→")]
    public void Switches_say_what_is_listed(string code, string expected)
    {
        var made = MadeDocument.From(Fields.Of(
            Contents(code),
            Heading("Satu"),
            Styled("Heading2", Bookmark("bagian", Run("Dua"))),
            Styled("Subbab", Run("Sendiri")),
            "<w:p><w:pPr><w:outlineLvl w:val=\"3\"/></w:pPr>" + Run("Langsung") + "</w:p>",
            Paragraph("{{ nama }}")));

        Assert.Equal(expected.Split('|'), made.Lines.TakeWhile(line => line != "Satu" || expected == "Satu").Take(expected.Split('|').Length));
        Assert.Equal(expected.Split('|').Length + 5, made.Lines.Count);
    }

    [Fact]
    public void Captions_are_listed_by_their_sequence_components_among_them()
    {
        var caption = $"<w:p>{Run("Tabel ")}{Field("SEQ Tabel \\* ARABIC", "1")}{Run(" {{ b.judul }}")}</w:p>";
        var made = MadeDocument.From(
            Fields.Of(Contents("TOC \\h \\z \\c \"Tabel\""), Paragraph("{{ isi }}"), Each(caption)),
            new Surat { Isi = new TableContent([], []) { Caption = "Dari data" } });

        Assert.Equal(["Tabel 1 Dari data→", "Tabel 2 Satu→", "Tabel 3 Dua→", "Tabel 4 Tiga→"], made.Lines.Take(4));
    }

    [Fact]
    public void Numbers_of_numbered_headings_are_printed_as_the_list_counts_them()
    {
        const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        var numbering = $"<w:numbering xmlns:w=\"{Word}\"><w:abstractNum w:abstractNumId=\"0\">"
            + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"upperRoman\"/><w:pStyle w:val=\"Heading1\"/><w:suff w:val=\"space\"/><w:lvlText w:val=\"BAB %1\"/></w:lvl>"
            + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:pStyle w:val=\"Heading2\"/><w:isLgl/><w:lvlText w:val=\"%1.%2\"/></w:lvl></w:abstractNum>"
            + "<w:num w:numId=\"5\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>";
        var styles = Fields.Styles
            .Replace("<w:pPr><w:outlineLvl w:val=\"0\"/>", "<w:pPr><w:numPr><w:numId w:val=\"5\"/></w:numPr><w:outlineLvl w:val=\"0\"/>", StringComparison.Ordinal)
            .Replace("<w:pPr><w:outlineLvl w:val=\"1\"/>", "<w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"5\"/></w:numPr><w:outlineLvl w:val=\"1\"/>", StringComparison.Ordinal);
        var template = Fields.Of(Contents("TOC \\o \"1-2\""), Each(Heading("{{ b.judul }}"), Heading("x", 2), Heading("y", 2)))
            .Add("word/styles.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml", styles)
            .Add("word/numbering.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml", numbering);

        Assert.Equal(["BAB I Satu→", "1.1→x→", "1.2→y→", "BAB II Dua→", "2.1→x→"], MadeDocument.From(template).Lines.Take(5));
    }

    [Theory]
    [InlineData("{{ daftar_isi }}", "Pertama→|Satu→|Dua→|Tiga→")]
    [InlineData("{{ daftar_isi tingkat: 1 }}", "Pertama→")]
    [InlineData("{{ isi }}", "Pertama→|Satu→|Dua→|Tiga→")]
    public void A_tag_can_print_a_list_too(string tag, string expected)
    {
        var made = MadeDocument.From(Fields.Of(Paragraph(tag), Heading("Pertama"), Each(Heading("{{ b.judul }}", 2))), new Surat { Isi = new ContentsContent(ContentsKind.Headings) });

        Assert.Equal(expected.Split('|'), made.Lines.TakeWhile(line => line.EndsWith('→')));
        Assert.Equal(expected.Split('|').Length, made.Body.Descendants(W + "hyperlink").Count());
    }

    [Fact]
    public void A_heading_above_a_list_printed_by_a_tag_is_listed() =>
        Assert.Equal(["Atas", "Atas→", "", "Budi"], MadeDocument.From(Fields.Of(Heading("Atas"), Paragraph("{{ daftar_isi }}"), Paragraph("{{ nama }}"))).Lines);

    [Fact]
    public void Page_numbers_are_printed_where_they_are_known()
    {
        var front = "<w:p><w:pPr><w:sectPr><w:pgNumType w:fmt=\"lowerRoman\" w:start=\"1\"/></w:sectPr></w:pPr></w:p>";
        var template = WordTemplate.Compile<Surat>(Fields.Of(Contents("TOC \\o"), Heading("Prakata"), front, Heading("{{ nama }}"), "<w:sectPr><w:pgNumType w:start=\"1\"/></w:sectPr>").ToStream()).Template!;
        var first = MadeDocument.From(template);
        var pages = first.Outcome.Entries.Select((entry, i) => (entry.Bookmark, Page: i + 4)).ToDictionary(pair => pair.Bookmark, pair => pair.Page);

        Assert.Equal(["Prakata", "Budi"], first.Outcome.Entries.Select(entry => entry.Text));
        Assert.Equal([new PageSection(null, 1), new PageSection("_Bag000000001", 1)], first.Outcome.Sections);
        Assert.Equal(["Prakata→iv", "Budi→5"], MadeDocument.From(template, options: new WordTemplateRenderOptions { PageNumbers = pages }).Lines.Take(2));
    }

    [Fact]
    public void Bookmarks_of_the_template_are_not_given_twice()
    {
        var made = MadeDocument.From(Fields.Of(Contents("TOC \\o"), Styled("Heading1", Bookmark("_Toc000000001", Run("{{ nama }}"))), Heading("B")));

        var names = made.Body.Descendants(W + "bookmarkStart").Attributes(W + "name").Select(name => name.Value).ToList();
        Assert.Equal(3, names.Count);
        Assert.Equal(names.Distinct(), names);
    }

    [Fact]
    public void Headings_of_inserted_documents_are_listed_each_time()
    {
        var inner = Fields.Of(Heading("Sisipan"), Paragraph("isi"), Heading("Bagian", 2)).ToBytes();
        var made = MadeDocument.From(
            Fields.Of(Contents("TOC \\o \"1-2\" \\h"), Each(Heading("{{ b.judul }}"), Paragraph("{{ isi }}"))),
            new Surat { Butir = [new("Satu", 1), new("Dua", 2)], Isi = new DocumentContent("lain.docx", () => new MemoryStream(inner)) });

        Assert.Equal(["Satu→", "Sisipan→", "Bagian→", "Dua→", "Sisipan→", "Bagian→"], made.Lines.Take(6));
        var targets = made.Body.Descendants(W + "bookmarkStart").ToDictionary(mark => (string)mark.Attribute(W + "name")!, mark => mark.Parent!.Value);
        Assert.Equal(["Satu", "Sisipan", "Bagian", "Dua", "Sisipan", "Bagian"], made.Body.Descendants(W + "hyperlink").Select(link => targets[(string)link.Attribute(W + "anchor")!]));
    }

    [Fact]
    public void A_document_without_tags_keeps_its_list()
    {
        Assert.Equal(["Klik kanan", "Satu"], MadeDocument.From(Fields.Of(Contents("TOC \\o"), Heading("Satu"))).Lines);
    }

    [Fact]
    public void A_long_document_is_filled_across_the_pieces_it_is_copied_in()
    {
        var butir = Enumerable.Range(1, 3000).Select(i => new Butir($"Judul {i}", i)).ToList();
        var made = MadeDocument.From(Fields.Of(Contents("TOC \\o \\h"), Each(Heading("{{ b.judul }}"), Paragraph("Isi butir {{ b.nomor }}, lihat " + "bagian lain dari naskah ini.")), Contents("TOC \\o")), new Surat { Butir = butir }, validate: false);

        Assert.Equal(butir.Select(item => item.Judul + "→"), made.Lines.Take(3000));
        Assert.Equal(butir.Select(item => item.Judul + "→"), made.Lines.Skip(9000));
        Assert.Equal(3000, made.Body.Descendants(W + "hyperlink").Count());
    }

    private static string? StyleOf(XElement paragraph) => (string?)paragraph.Element(W + "pPr")?.Element(W + "pStyle")?.Attribute(W + "val");
}
