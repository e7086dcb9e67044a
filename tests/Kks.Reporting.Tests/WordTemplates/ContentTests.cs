using System.Xml.Linq;
using Kks.Reporting.Tests.Word;
using Kks.Reporting.Word.Content;
using Kks.Reporting.WordTemplates;
using static Kks.Reporting.Tests.WordTemplates.TinyDocx;

namespace Kks.Reporting.Tests.WordTemplates;

/// <summary>Values that are not text: Markdown and components take the place of the paragraph they stand in.</summary>
public sealed class ContentTests
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static readonly XNamespace Wp = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

    private static readonly WordTemplateRenderOptions Options = new() { Images = new TestImages() };

    [Fact]
    public void Markdown_becomes_paragraphs_lists_and_tables_that_look_like_the_place_they_stand_at()
    {
        var made = MadeDocument.From(
            new TinyDocx(
                Paragraph("awal")
                + "<w:p><w:pPr><w:spacing w:after=\"300\"/><w:jc w:val=\"both\"/></w:pPr><w:r><w:rPr><w:rFonts w:ascii=\"Georgia\"/><w:sz w:val=\"28\"/></w:rPr><w:t>{{ nama | markdown }}</w:t></w:r></w:p>"
                + Paragraph("akhir")),
            new Surat { Nama = "Satu **tebal**.\n\n1. pertama\n2. kedua\n\n| a | b |\n|---|---|\n| c | d |" });

        Assert.Equal(["awal", "Satu tebal.", "pertama", "kedua", "a", "b", "c", "d", "", "akhir"], made.Lines);
        var first = made.Body.Elements(W + "p").ElementAt(1);
        Assert.Equal("both", (string?)first.Element(W + "pPr")!.Element(W + "jc")!.Attribute(W + "val"));
        Assert.All(first.Descendants(W + "r"), run => Assert.Equal("28", (string?)run.Element(W + "rPr")!.Element(W + "sz")!.Attribute(W + "val")));
        Assert.Single(first.Descendants(W + "b"));
        Assert.Equal(2, made.Body.Descendants(W + "numId").Count());
    }

    [Fact]
    public void Markdown_of_nothing_leaves_nothing_behind()
    {
        Assert.Equal(["a", "z"], MadeDocument.From(Of("a", "{{ nama | markdown }}", "z"), new Surat { Nama = null }).Lines);
    }

    [Fact]
    public void Markdown_in_a_sentence_is_refused_with_its_place()
    {
        var found = Assert.Single(Checked.Errors(Of("Yth. {{ nama | markdown }}")));

        Assert.Equal("KKS4113", found.Code);
        Assert.StartsWith("badan dokumen, paragraf 1", found.Location!.Value.Place, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_lists_of_two_values_count_from_one_each()
    {
        var made = MadeDocument.From(Of("{{ for b in butir }}", "{{ \"1. a\\n2. b\" | markdown }}", "{{ end }}"));

        var numbers = made.Body.Descendants(W + "numId").Select(id => (string)id.Attribute(W + "val")!).ToList();
        Assert.Equal(6, numbers.Count);
        Assert.Equal(3, numbers.Distinct().Count());
    }

    [Fact]
    public void A_picture_takes_the_place_of_its_paragraph_and_fits_its_cell()
    {
        var made = MadeDocument.From(
            new TinyDocx(Table(1, $"<w:tr>{Cell("{{ isi }}", 1216)}</w:tr>") + Paragraph("")),
            new Surat { Isi = new PictureContent("foto.png") { AlternativeText = "Foto", Caption = "Sebuah foto" } },
            Options);

        Assert.Empty(made.Outcome.Diagnostics);
        Assert.True((int)made.Body.Descendants(Wp + "extent").Single().Attribute("cx")! <= 1000 * 635);
        Assert.Contains(made.Lines, line => line.EndsWith("Sebuah foto", StringComparison.Ordinal));
    }

    [Fact]
    public void Components_of_every_kind_are_written()
    {
        IWordContent[] contents =
        [
            new PictureContent("foto.png") { AlternativeText = "Foto" },
            new ChartContent(ChartKind.Bar, ["a", "b"], [new("x", [1, 2])]) { AlternativeText = "Grafik", Caption = "Angka" },
            new TableContent([new("Kolom")], [[new TableCellContent("isi")]]) { Caption = "Daftar" },
            new SignatureContent([new Signatory("Kepala", "Ani")]) { PlaceAndDate = "Semarapura, 1 Mei 2025" },
            new PictureRowContent([new PictureContent("foto.png") { AlternativeText = "1" }, new PictureContent("foto.png") { AlternativeText = "2" }], 2),
            new PageBreakContent(),
            new ContentsContent(ContentsKind.Headings),
        ];
        foreach (var content in contents)
        {
            var made = MadeDocument.From(Of("a", "{{ isi }}", "z"), new Surat { Isi = content }, Options);

            Assert.True(made.Outcome.Diagnostics.Count == 0, $"{content.GetType().Name}: {string.Join("\n", made.Outcome.Diagnostics)}");
            Assert.Equal(("a", "z"), (made.Lines[0], made.Lines[^1]));
            Assert.DoesNotContain("{", string.Concat(made.Lines), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Captions_count_through_the_document()
    {
        var made = MadeDocument.From(
            Of("{{ for b in butir }}", "{{ isi }}", "{{ end }}"),
            new Surat { Isi = new TableContent([new("Kolom")], [[new TableCellContent("isi")]]) { Caption = "Daftar" } });

        Assert.Equal(["Tabel 1 Daftar", "Tabel 2 Daftar", "Tabel 3 Daftar"], made.Lines.Where(line => line.StartsWith("Tabel", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_picture_that_is_not_there_is_reported_with_the_place_of_its_tag()
    {
        var made = MadeDocument.From(Of("a", "{{ isi }}"), new Surat { Isi = new PictureContent("tidak-ada.png") { AlternativeText = "x" } }, Options);

        var found = Assert.Single(made.Outcome.Diagnostics);
        Assert.Equal("KKS4010", found.Code);
        Assert.StartsWith("badan dokumen, paragraf 2", found.Location!.Value.Place, StringComparison.Ordinal);
    }

    [Fact]
    public void A_small_picture_may_stand_in_a_sentence()
    {
        var made = MadeDocument.From(Of("Logo {{ isi }} kami"), new Surat { Isi = new PictureContent("foto.png") { AlternativeText = "Logo" } }, Options);

        Assert.Equal(["Logo  kami"], made.Lines);
        Assert.Single(made.Body.Descendants(Wp + "inline"));
    }

    [Fact]
    public void Other_content_in_a_sentence_is_reported()
    {
        var made = MadeDocument.From(Of("Tabel {{ isi }} kami"), new Surat { Isi = new TableContent([new("Kolom")], []) });

        Assert.Equal("KKS4113", Assert.Single(made.Outcome.Diagnostics).Code);
    }

    [Fact]
    public void A_picture_of_the_template_is_replaced_in_its_frame()
    {
        var made = MadeDocument.From(Shapes.WithPicture("{{ isi }}"), new Surat { Isi = new PictureContent("foto.png") { AlternativeText = "Pasar" } }, Options);

        var drawing = made.Body.Descendants(Wp + "inline").Single();
        Assert.Equal(("Pasar", "900000", "300000"), ((string)drawing.Element(Wp + "docPr")!.Attribute("descr")!, (string)drawing.Element(Wp + "extent")!.Attribute("cx")!, (string)drawing.Element(Wp + "extent")!.Attribute("cy")!));
        Assert.NotEqual("gambar", (string)drawing.Descendants(A + "blip").Single().Attribute(R + "embed")!);
        Assert.Single(drawing.Descendants(A + "srcRect"));
    }

    [Theory]
    [InlineData(1, "0", "0")]
    [InlineData(2, "0", "1")]
    [InlineData(3, "10800000", "0")]
    [InlineData(4, "10800000", "1")]
    [InlineData(5, "16200000", "1")]
    [InlineData(6, "5400000", "0")]
    [InlineData(7, "5400000", "1")]
    [InlineData(8, "16200000", "0")]
    public void A_photo_in_the_frame_is_turned_and_mirrored_as_the_camera_meant_it(int orientation, string turn, string mirror)
    {
        var images = new TestImages { ["k.jpg"] = TestImages.Jpeg(400, 300, orientation) };
        var made = MadeDocument.From(Shapes.WithPicture("{{ isi }}"), new Surat { Isi = new PictureContent("k.jpg") { AlternativeText = "Pasar" } }, new WordTemplateRenderOptions { Images = images });

        var frame = made.Body.Descendants(A + "xfrm").Single();
        Assert.Equal((turn, mirror), ((string?)frame.Attribute("rot"), (string?)frame.Attribute("flipH")));
        var room = made.Body.Descendants(Wp + "extent").Single();
        Assert.Equal(orientation >= 5 ? ("300000", "900000") : ("900000", "300000"), ((string)room.Attribute("cx")!, (string)room.Attribute("cy")!));
    }

    [Fact]
    public void A_picture_of_the_template_stays_where_there_is_none_to_replace_it()
    {
        var made = MadeDocument.From(Shapes.WithPicture("Logo {{ nama }}"), options: Options);

        Assert.Equal("Logo Budi", (string)made.Body.Descendants(Wp + "docPr").Single().Attribute("descr")!);
        Assert.Equal("gambar", (string)made.Body.Descendants(A + "blip").Single().Attribute(R + "embed")!);
    }

    [Fact]
    public void Lists_in_a_loop_go_on_unless_they_are_asked_to_begin_again()
    {
        const string Item = "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>{{ a }}</w:t></w:r></w:p>";
        var inner = Paragraph("{{ for a in b.anak }}") + Item + Paragraph("{{ end }}");

        var asked = Numbers(Paragraph("{{ for b in butir }}") + Paragraph("{{ ulang_nomor }}") + inner + Paragraph("{{ end }}"));
        Assert.Equal(3, asked.Distinct().Count());
        Assert.Equal(asked[0], asked[1]);
        Assert.Single(Numbers(Paragraph("{{ for b in butir }}") + inner + Paragraph("{{ end }}")).Distinct());

        static List<string> Numbers(string body) =>
            [.. MadeDocument.From(new TinyDocx(body)).Body.Descendants(W + "numId").Select(id => (string)id.Attribute(W + "val")!)];
    }

    [Fact]
    public void Cells_that_hold_the_same_are_merged_where_the_author_says_so()
    {
        var made = MadeDocument.From(
            new TinyDocx(Table(2, Row("{{ for b in butir }}{{ gabung }}{{ b.judul }}", "{{ b.nomor }}{{ end }}")) + Paragraph("")),
            new Surat { Butir = [new("A", 1), new("A", 2), new("B", 3)] });

        Assert.Equal(["A", "1", "", "2", "B", "3", ""], made.Lines);
        Assert.Equal(["restart", null, "restart"], made.Body.Descendants(W + "vMerge").Select(merge => (string?)merge.Attribute(W + "val")));
    }

    [Fact]
    public void Merging_outside_a_table_is_refused()
    {
        Assert.Equal("KKS4116", Assert.Single(Checked.Errors(Of("{{ gabung }}"))).Code);
    }

    [Fact]
    public void Links_lead_where_their_tags_say_one_for_each_turn()
    {
        var template = new TinyDocx(
                Paragraph("{{ for b in butir }}") + "<w:p><w:hyperlink r:id=\"t1\"><w:r><w:t>{{ b.judul }}</w:t></w:r></w:hyperlink></w:p>" + Paragraph("{{ end }}"))
            .AddExternal("t1", "hyperlink", "https://contoh.go.id/%7B%7B%20b.judul%20%7D%7D?x=1&amp;y=2");
        var made = MadeDocument.From(template, new Surat { Butir = [new("a b", 1), new("<c>", 2)] });

        var ids = made.Body.Descendants(W + "hyperlink").Select(link => (string)link.Attribute(R + "id")!).ToList();
        var targets = made.Part("word/_rels/document.xml.rels").Elements().ToDictionary(item => (string)item.Attribute("Id")!, item => (string)item.Attribute("Target")!);
        Assert.Equal(["https://contoh.go.id/a%20b?x=1&y=2", "https://contoh.go.id/%3Cc%3E?x=1&y=2"], ids.Select(id => targets[id]));
        Assert.DoesNotContain("t1", targets.Keys);
    }

    [Fact]
    public void A_link_that_leads_nowhere_is_reported()
    {
        var made = MadeDocument.From(new TinyDocx("<w:p><w:hyperlink r:id=\"t1\"><w:r><w:t>x</w:t></w:r></w:hyperlink></w:p>").AddExternal("t1", "hyperlink", "{{ nama }}"));

        Assert.Equal("KKS4115", Assert.Single(made.Outcome.Diagnostics).Code);
    }
}
