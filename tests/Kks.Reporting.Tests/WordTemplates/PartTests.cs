using System.Xml.Linq;
using Kks.Reporting.WordTemplates;
using static Kks.Reporting.Tests.WordTemplates.TinyDocx;

namespace Kks.Reporting.Tests.WordTemplates;

/// <summary>Tags outside the body: headers, notes, properties, charts, comments.</summary>
public sealed class PartTests
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private const string Section = "<w:sectPr><w:headerReference w:type=\"first\" r:id=\"kepala\"/><w:footerReference w:type=\"default\" r:id=\"kaki\"/></w:sectPr>";

    [Fact]
    public void Headers_and_footers_are_filled()
    {
        var made = MadeDocument.From(new TinyDocx(Paragraph("isi") + Section)
            .AddWord("header", "kepala.xml", $"<w:hdr {Namespaces}>{Paragraph("{{ if ada }}")}{Paragraph("Kop {{ nama }}")}{Paragraph("{{ end }}")}</w:hdr>")
            .AddWord("footer", "kaki.xml", $"<w:ftr {Namespaces}>{Paragraph("{{ kota }}")}</w:ftr>"));

        Assert.Equal(["Kop Budi"], made.LinesOf("word/kepala.xml"));
        Assert.Equal(["Semarapura"], made.LinesOf("word/kaki.xml"));
    }

    [Fact]
    public void A_header_whose_paragraphs_are_left_out_keeps_one()
    {
        var template = new TinyDocx(Paragraph("isi") + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"kepala\"/></w:sectPr>")
            .AddWord("header", "kepala.xml", $"<w:hdr {Namespaces}>{Paragraph("{{ if ada }}")}{Paragraph("x")}{Paragraph("{{ end }}")}</w:hdr>");

        Assert.Equal([""], MadeDocument.From(template, new Surat { Ada = false }).LinesOf("word/kepala.xml"));
    }

    [Fact]
    public void Errors_in_a_header_name_the_header()
    {
        var found = Assert.Single(Checked.Errors(new TinyDocx(Paragraph("isi") + Section)
            .AddWord("header", "kepala.xml", $"<w:hdr {Namespaces}>{Paragraph("{{ salah }}")}</w:hdr>")
            .AddWord("footer", "kaki.xml", $"<w:ftr {Namespaces}>{Paragraph("x")}</w:ftr>")));

        Assert.Equal("header halaman pertama, paragraf 1: “{{ salah }}”", found.Location!.Value.Place);
    }

    [Fact]
    public void Notes_see_the_loop_they_are_referred_to_in()
    {
        const string Reference = "<w:p><w:r><w:t xml:space=\"preserve\">{{ b.judul }}</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>";
        var made = MadeDocument.From(new TinyDocx(Paragraph("{{ for b in butir }}") + Reference + Paragraph("{{ end }}"))
            .AddWord("footnotes", "footnotes.xml", Notes("Nomor {{ b.nomor }}")));

        var ids = made.Body.Descendants(W + "footnoteReference").Select(mark => (string)mark.Attribute(W + "id")!).ToList();
        var notes = made.Part("word/footnotes.xml").Elements(W + "footnote").Skip(2).ToDictionary(note => (string)note.Attribute(W + "id")!, note => note.Value);
        Assert.Equal(["Nomor 1", "Nomor 2", "Nomor 3"], ids.Select(id => notes[id]));
        Assert.Equal(["Satu", "Dua", "Tiga"], made.Lines);
    }

    [Fact]
    public void Notes_of_Markdown_join_those_of_the_template()
    {
        var made = MadeDocument.From(
            new TinyDocx("<w:p><w:r><w:t>a</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>" + Paragraph("{{ nama | markdown }}")).AddWord("footnotes", "footnotes.xml", Notes("lama")),
            new Surat { Nama = "Baru[^1].\n\n[^1]: dari data" });

        Assert.Equal(["", "", "lama", " dari data"], made.LinesOf("word/footnotes.xml"));
        Assert.Equal(2, made.Body.Descendants(W + "footnoteReference").Select(mark => (string)mark.Attribute(W + "id")!).Distinct().Count());
    }

    [Fact]
    public void Notes_of_Markdown_get_a_part_where_the_template_has_none()
    {
        var made = MadeDocument.From(Of("{{ nama | markdown }}"), new Surat { Nama = "Baru[^1].\n\n[^1]: dari data" });

        Assert.EndsWith(" dari data", made.LinesOf("word/footnotes.xml")[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Document_properties_are_filled_on_one_line()
    {
        var made = MadeDocument.From(
            Of("isi").Add(
                "docProps/core.xml",
                "application/vnd.openxmlformats-package.core-properties+xml",
                "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>Surat {{ nama }}</dc:title></cp:coreProperties>"),
            new Surat { Nama = "A &\nB" });

        Assert.Equal("Surat A & B", made.Part("docProps/core.xml").Value);
    }

    [Fact]
    public void Chart_titles_are_filled()
    {
        const string C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
        var chart = $"<c:chartSpace xmlns:c=\"{C}\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><c:chart><c:title><c:tx><c:rich><a:bodyPr/>"
            + "<a:p><a:r><a:t>Nilai {{ na</a:t></a:r><a:r><a:t>ma }}</a:t></a:r></a:p></c:rich></c:tx></c:title><c:plotArea><c:layout/><c:pieChart/></c:plotArea></c:chart></c:chartSpace>";
        var made = MadeDocument.From(Of("isi").AddRelated("chart", "chart1.xml", "application/vnd.openxmlformats-officedocument.drawingml.chart+xml", chart));

        Assert.Equal("Nilai Budi", made.Part("word/chart1.xml").Value);
    }

    [Fact]
    public void Field_codes_and_alternative_texts_are_filled()
    {
        var made = MadeDocument.From(new TinyDocx(
            "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> DOCPROPERTY {{ na</w:instrText></w:r><w:r><w:instrText>ma }} </w:instrText></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"));

        Assert.Equal(" DOCPROPERTY Budi ", string.Concat(made.Body.Descendants(W + "instrText").Select(code => code.Value)));
    }

    [Fact]
    public void Comments_for_authors_vanish_and_others_stay()
    {
        var comments = $"<w:comments {Namespaces}><w:comment w:id=\"0\" w:author=\"a\">{Paragraph("kks: isi nama di sini")}</w:comment><w:comment w:id=\"1\" w:author=\"a\">{Paragraph("Setuju")}</w:comment></w:comments>";
        var body = "<w:p><w:commentRangeStart w:id=\"0\"/><w:r><w:t>{{ nama }}</w:t></w:r><w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r></w:p>"
            + "<w:p><w:commentRangeStart w:id=\"1\"/><w:r><w:t>b</w:t></w:r><w:commentRangeEnd w:id=\"1\"/><w:r><w:commentReference w:id=\"1\"/></w:r></w:p>";
        var made = MadeDocument.From(new TinyDocx(body).AddWord("comments", "comments.xml", comments));

        Assert.Equal(["Setuju"], made.LinesOf("word/comments.xml"));
        Assert.Equal(["1"], made.Body.Descendants(W + "commentReference").Select(mark => (string)mark.Attribute(W + "id")!));
        Assert.Equal(["Budi", "b"], made.Lines);
    }

    [Fact]
    public void Tracked_changes_are_refused_with_their_place()
    {
        var found = Checked.Errors(new TinyDocx(
            Paragraph("a") + "<w:p><w:del w:id=\"1\" w:author=\"x\"><w:r><w:delText>b</w:delText></w:r></w:del></w:p><w:p><w:pPr><w:pPrChange w:id=\"2\" w:author=\"x\"><w:pPr/></w:pPrChange></w:pPr></w:p>"));

        Assert.Equal(["KKS4103", "KKS4103"], found.Select(item => item.Code));
        Assert.Equal("badan dokumen, paragraf 2: “b”", found[0].Location!.Value.Place);
    }

    [Fact]
    public void A_document_without_tags_comes_through_as_it_is()
    {
        var template = Of("Tanpa tag {satu}", "z").AddImage("x.png");
        var made = MadeDocument.From(template);

        Assert.Equal(template.ToBytes().Length > 0 ? ["Tanpa tag {satu}", "z"] : [], made.Lines);
        Assert.Contains("word/media/x.png", MadeDocument.Paths(made.Bytes));
    }

    [Fact]
    public void The_same_data_give_the_same_bytes()
    {
        var template = WordTemplate.Compile<Surat>(Of("{{ for b in butir }}", "{{ b.judul | markdown }}", "{{ end }}").ToStream()).Template!;

        Assert.Equal(MadeDocument.From(template).Bytes, MadeDocument.From(template).Bytes);
    }

    [Fact]
    public void A_template_renders_on_many_threads_at_once()
    {
        var template = WordTemplate.Compile<Surat>(Of("{{ for b in butir }}", "{{ b.judul | markdown }}", "{{ end }}").ToStream()).Template!;
        var expected = MadeDocument.From(template).Bytes;

        var made = Enumerable.Range(0, 16).AsParallel().WithDegreeOfParallelism(4).Select(_ => MadeDocument.From(template, validate: false).Bytes).ToList();
        Assert.All(made, bytes => Assert.Equal(expected, bytes));
    }

    private static string Notes(string text) =>
        $"<w:footnotes {Namespaces}><w:footnote w:type=\"separator\" w:id=\"0\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>"
        + "<w:footnote w:type=\"continuationSeparator\" w:id=\"1\"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>"
        + $"<w:footnote w:id=\"2\">{Paragraph(text)}</w:footnote></w:footnotes>";
}
