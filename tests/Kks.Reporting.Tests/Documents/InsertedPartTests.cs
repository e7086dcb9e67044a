using System.Xml.Linq;
using Kks.Reporting.Markdown;
using Kks.Reporting.Tests.Word;
using Kks.Reporting.Tests.WordTemplates;
using Kks.Reporting.Word;
using Kks.Reporting.Word.Content;
using static Kks.Reporting.Tests.Documents.Sisipan;

namespace Kks.Reporting.Tests.Documents;

/// <summary>What inserted documents show besides text: pictures, charts, links.</summary>
public sealed class InsertedPartTests
{
    private static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static readonly XNamespace Wp = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

    [Fact]
    public void The_same_picture_is_stored_once_however_often_and_by_whom_it_is_shown()
    {
        var source = Shapes.WithPicture("Logo");
        var picture = Bytes(source, "word/media/gambar.png");
        var images = new TestImages { ["sama.png"] = picture };
        var made = Rendered.From(
            $"![x](sama.png)\n\n{Rendered.At(0)}\n\n{Rendered.At(0)}\n\n{Rendered.At(1)}",
            WordOptions.Default with { Images = images },
            Of(source, "a"),
            Of(Shapes.WithPicture("Logo lain"), "b"));

        Assert.Single(made.PartNames(), name => name.EndsWith(".png", StringComparison.Ordinal));
        Assert.Equal(4, made.Body.Descendants(A + "blip").Count());
        Assert.Equal(4, made.Body.Descendants(Wp + "docPr").Select(drawing => (string?)drawing.Attribute("id")).Distinct().Count());
    }

    [Fact]
    public void A_chart_comes_along_with_its_workbook()
    {
        var chart = new ChartContent(ChartKind.Bar, ["a", "b"], [new("x", [1, 2])]) { AlternativeText = "Grafik" };
        var source = Rendered.From(Rendered.At(0), chart).Bytes;
        var made = Insert(Of(source), TinyDocx.Of("{{ isi }}", "{{ isi }}"));

        var parts = MadeDocument.Paths(made.Bytes);
        var copied = Assert.Single(parts, name => name.Contains("grafik", StringComparison.Ordinal) && name.EndsWith(".xml", StringComparison.Ordinal));
        var workbook = Assert.Single(parts, name => name.EndsWith(".xlsx", StringComparison.Ordinal));
        var leads = made.Part($"{Path.GetDirectoryName(copied)}/_rels/{Path.GetFileName(copied)}.rels").Elements().Select(item => (string?)item.Attribute("Target"));
        Assert.Equal(["/" + workbook], leads);
        Assert.Equal(Bytes(source, "word/embeddings/grafik1.xlsx"), Bytes(made.Bytes, workbook));
    }

    [Fact]
    public void Sound_links_stay_links_and_others_become_text()
    {
        var source = new TinyDocx(Link("l1", "baik") + Link("l2", "buruk") + Link("l3", "jangkar"))
            .AddExternal("l1", "hyperlink", "https://contoh.go.id").AddExternal("l2", "hyperlink", "file:///etc/passwd").AddExternal("l3", "hyperlink", "#tempat");
        var made = Insert(source);

        Assert.Equal(["awal", "baik", "buruk", "jangkar", "akhir"], made.Lines);
        Assert.Equal(["baik", "jangkar"], made.Body.Descendants(W + "hyperlink").Select(link => link.Value));
        Assert.Equal("KKS4123", Codes(made));
    }

    [Fact]
    public void A_picture_without_its_file_is_left_out()
    {
        var source = new TinyDocx(TinyDocx.Paragraph("ada") + "<w:p><w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"9\" cy=\"9\"/><wp:docPr id=\"1\" name=\"x\"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\">"
            + "<pic:pic><pic:nvPicPr><pic:cNvPr id=\"1\" name=\"x\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"hilang\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"9\" cy=\"9\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>");
        var made = Insert(source);

        Assert.Empty(made.Body.Descendants(W + "drawing"));
        Assert.Contains("ada", made.Lines);
    }

    [Fact]
    public void A_relationship_that_leads_back_to_the_text_is_not_followed()
    {
        var source = new TinyDocx("<w:p><w:r><w:object><w:control r:id=\"diri\"/></w:object><w:t>x</w:t></w:r></w:p>").AddRelated("control", "diri.bin", "application/octet-stream", "x");
        var looped = source.Add("word/_rels/diri.bin.rels", null, $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"{R}/x\" Target=\"document.xml\"/><Relationship Id=\"r2\" Type=\"{R}/x\" Target=\"diri.bin\"/></Relationships>");

        var made = MadeDocument.From(TinyDocx.Of("{{ isi }}"), new Surat { Isi = Of(looped) }, validate: false);

        Assert.Single(MadeDocument.Paths(made.Bytes), path => path.EndsWith("document.xml", StringComparison.Ordinal));
        Assert.Single(MadeDocument.Paths(made.Bytes), path => path.EndsWith(".bin", StringComparison.Ordinal));
    }

    [Fact]
    public void A_text_box_stays_one_for_new_and_for_old_readers()
    {
        var made = Insert(new TinyDocx($"<w:p><w:r>{Shapes.TextBox("kotak", 3)}</w:r></w:p>"), TinyDocx.Of("{{ isi }}", "{{ isi }}"));

        XNamespace mc = "http://schemas.openxmlformats.org/markup-compatibility/2006";
        var choices = made.Body.Descendants(mc + "Choice").ToList();
        Assert.Equal(2, choices.Count);
        Assert.All(choices, choice => Assert.NotNull(choice.GetNamespaceOfPrefix((string)choice.Attribute("Requires")!)));
        Assert.Equal(4, made.Lines.Count(line => line == "kotak"));
    }

    [Fact]
    public void What_readers_may_ignore_does_not_come_along()
    {
        var source = new TinyDocx("<w:p w14:paraId=\"1A2B3C4D\"><w:r><w:rPr><w14:glow w14:rad=\"1\"/><w:b/></w:rPr><w:t>x</w:t></w:r></w:p>");

        Assert.DoesNotContain("w14:", PartBody(Insert(source)), StringComparison.Ordinal);
    }

    private static string PartBody(MadeDocument made) => made.Text("word/document.xml")[made.Text("word/document.xml").IndexOf("<w:body>", StringComparison.Ordinal)..];

    private static string Link(string id, string text) => $"<w:p><w:hyperlink r:id=\"{id}\"><w:r><w:t>{text}</w:t></w:r></w:hyperlink></w:p>";

    private static byte[] Bytes(TinyDocx document, string path) => Bytes(document.ToBytes(), path);

    private static byte[] Bytes(byte[] document, string path)
    {
        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(document));
        using var part = zip.GetEntry(path)!.Open();
        using var copy = new MemoryStream();
        part.CopyTo(copy);
        return copy.ToArray();
    }
}
