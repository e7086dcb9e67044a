using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;
using Kks.Reporting.WordTemplates;
using static Kks.Reporting.Tests.WordTemplates.Fields;
using static Kks.Reporting.Tests.WordTemplates.TinyDocx;

namespace Kks.Reporting.Tests.WordTemplates;

/// <summary>Charts of the template: every place and every turn of a loop has its own.</summary>
public sealed class ChartLoopTests
{
    private const string C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static readonly XNamespace Chart = C;
    private static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    [Fact]
    public void Every_turn_has_a_chart_of_its_own()
    {
        var made = MadeDocument.From(WithChart(Each(Shown(), Paragraph("{{ b.judul }}")), "Nilai {{ b.judul }}", "{{ b.nomor }}"));

        var ids = made.Body.Descendants(Chart + "chart").Select(chart => (string)chart.Attribute(R + "id")!).ToList();
        Assert.Equal(3, ids.Distinct().Count());
        Assert.Equal(["Nilai Satu|x|1", "Nilai Dua|x|2", "Nilai Tiga|x|3"], ids.Select(id => TextOf(made, id)));
        Assert.Equal(["word/charts/bagan.xml", "word/charts/bagan_2.xml", "word/charts/bagan_3.xml"], MadeDocument.Paths(made.Bytes).Where(path => path.StartsWith("word/charts/b", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_copy_has_a_workbook_of_its_own()
    {
        var made = MadeDocument.From(WithChart(Each(Shown()), "{{ b.judul }}", "1", Workbook("Angka")));

        using var zip = new ZipArchive(new MemoryStream(made.Bytes));
        var books = zip.Entries.Where(entry => entry.FullName.EndsWith(".xlsx", StringComparison.Ordinal)).Select(entry => entry.FullName).Order(StringComparer.Ordinal);
        Assert.Equal(["word/embeddings/buku.xlsx", "word/embeddings/buku_2.xlsx", "word/embeddings/buku_3.xlsx"], books);
        Assert.Equal(Workbook("Angka"), Bytes(zip, "word/embeddings/buku_3.xlsx"));
        Assert.Equal("/word/embeddings/buku_2.xlsx", (string?)XElement.Parse(made.Text("word/charts/_rels/bagan_2.xml.rels")).Elements().Single().Attribute("Target"));
    }

    [Fact]
    public void A_workbook_with_tags_is_left_out_so_that_nobody_sees_them()
    {
        var made = MadeDocument.From(WithChart(Each(Shown()), "{{ b.judul }}", "1", Workbook("{{ b.judul }}")));

        Assert.DoesNotContain(MadeDocument.Paths(made.Bytes), path => path.EndsWith(".xlsx", StringComparison.Ordinal));
        Assert.DoesNotContain("externalData", made.Text("word/charts/bagan_2.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void No_turn_leaves_no_chart()
    {
        var made = MadeDocument.From(WithChart(Each(Shown()) + Paragraph("akhir"), "{{ b.judul }}", "1", Workbook("x")), new Surat { Butir = [] });

        Assert.Equal(["akhir"], made.Lines);
        Assert.DoesNotContain(MadeDocument.Paths(made.Bytes), path => path.Contains("bagan", StringComparison.Ordinal) || path.EndsWith(".xlsx", StringComparison.Ordinal));
        Assert.DoesNotContain("bagan", made.Text("[Content_Types].xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_chart_outside_loops_sees_what_the_text_around_it_has_stored()
    {
        var made = MadeDocument.From(WithChart(Paragraph("{{ x = \"disimpan\" }}") + Shown(), "Nilai {{ x }}", "1"));

        Assert.Equal("Nilai disimpan|x|1", TextOf(made, made.Body.Descendants(Chart + "chart").Attributes(R + "id").Single().Value));
    }

    [Fact]
    public void Loops_within_a_chart_write_its_points()
    {
        var points = "{{ for b in butir }}</c:v></c:pt><c:pt idx=\"1\"><c:v>{{ b.nomor }}</c:v></c:pt><c:pt idx=\"2\"><c:v>{{ end }}";
        var made = MadeDocument.From(WithChart(Shown(), "{{ nama }}", points), validate: false);

        Assert.Equal(["1", "2", "3"], made.Part("word/charts/bagan.xml").Descendants(Chart + "numLit").Descendants(Chart + "v").Select(value => value.Value).Where(value => value.Length == 1));
    }

    [Theory]
    [InlineData("{{ 12.5 }}", "12.5")]
    [InlineData("{{ 1250 / 100.0 }}", "12.5")]
    [InlineData("{{ nama }}", "#N/A")]
    [InlineData("{{ null }}", "#N/A")]
    public void Figures_are_written_as_charts_read_them(string tag, string expected)
    {
        var made = MadeDocument.From(
            WithChart(Paragraph("{{ nama }}") + Shown(), "x {{ nama }}", tag), options: new WordTemplateRenderOptions { Culture = CultureInfo.GetCultureInfo("id-ID") });

        Assert.Equal(expected, made.Part("word/charts/bagan.xml").Descendants(Chart + "numLit").Descendants(Chart + "v").Single().Value);
    }

    [Fact]
    public void Names_of_copies_meet_none_of_the_template()
    {
        var made = MadeDocument.From(WithChart(Each(Shown()), "{{ b.judul }}", "1").AddImage("x.png").Add("word/charts/bagan_2.bin", "application/octet-stream", "lain").AddExternal("z", "hyperlink", "https://contoh.go.id"), validate: false);

        Assert.Contains("word/charts/bagan__2.xml", MadeDocument.Paths(made.Bytes));
    }

    [Fact]
    public void An_error_in_a_chart_says_where_it_is()
    {
        var found = Assert.Single(Checked.Errors(WithChart(Paragraph("{{ nama }}") + Shown(), "Nilai {{ salah }}", "1")));

        Assert.Contains("grafik", found.Location!.Value.Place, StringComparison.Ordinal);
        Assert.EndsWith("“Nilai {{ salah }}”", found.Location.Value.Place, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_data_give_the_same_bytes()
    {
        var template = WordTemplate.Compile<Surat>(WithChart(Each(Shown()), "{{ b.judul }}", "{{ b.nomor }}", Workbook("x")).ToStream()).Template!;

        Assert.Equal(MadeDocument.From(template).Bytes, MadeDocument.From(template).Bytes);
    }

    private static string Shown() =>
        "<w:p><w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"1000000\" cy=\"500000\"/><wp:docPr id=\"1\" name=\"Grafik 1\"/><wp:cNvGraphicFramePr/>"
        + $"<a:graphic><a:graphicData uri=\"{C}\"><c:chart xmlns:c=\"{C}\" r:id=\"bagan\"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>";

    private static TinyDocx WithChart(string body, string title, string figure, byte[]? workbook = null)
    {
        var link = workbook is null ? "" : "<c:externalData r:id=\"buku\"><c:autoUpdate val=\"0\"/></c:externalData>";
        var chart = $"<c:chartSpace xmlns:c=\"{C}\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:r=\"{R}\"><c:chart><c:title><c:tx><c:rich><a:bodyPr/>"
            + $"<a:p><a:r><a:t>{title}</a:t></a:r></a:p></c:rich></c:tx></c:title><c:plotArea><c:layout/><c:pieChart><c:ser><c:idx val=\"0\"/><c:order val=\"0\"/>"
            + "<c:cat><c:strLit><c:ptCount val=\"1\"/><c:pt idx=\"0\"><c:v>x</c:v></c:pt></c:strLit></c:cat>"
            + $"<c:val><c:numLit><c:ptCount val=\"1\"/><c:pt idx=\"0\"><c:v>{figure}</c:v></c:pt></c:numLit></c:val></c:ser></c:pieChart></c:plotArea></c:chart>{link}</c:chartSpace>";
        var docx = new TinyDocx(body).AddRelated("chart", "charts/bagan.xml", "application/vnd.openxmlformats-officedocument.drawingml.chart+xml", chart);
        return workbook is null ? docx : docx
            .Add("word/charts/_rels/bagan.xml.rels", null, $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"buku\" Type=\"{Office}package\" Target=\"../embeddings/buku.xlsx\"/></Relationships>")
            .Add("word/embeddings/buku.xlsx", null, workbook);
    }

    /// <summary>As much of a workbook as is looked into.</summary>
    private static byte[] Workbook(string cell)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, xml) in new[] { ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"), ("xl/sharedStrings.xml", $"<sst>{cell}</sst>") })
            {
                var entry = zip.CreateEntry(path);
                entry.LastWriteTime = new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
                using var writer = new StreamWriter(entry.Open());
                writer.Write(xml);
            }
        }

        return stream.ToArray();
    }

    private static string TextOf(MadeDocument made, string id)
    {
        var target = XElement.Parse(made.Text("word/_rels/document.xml.rels")).Elements().Single(item => (string)item.Attribute("Id")! == id).Attribute("Target")!.Value;
        return string.Join('|', made.Part(target.TrimStart('/')).Descendants().Where(element => element.Name.LocalName is "t" or "v").Select(element => element.Value));
    }

    private static byte[] Bytes(ZipArchive zip, string path)
    {
        using var part = zip.GetEntry(path)!.Open();
        using var copy = new MemoryStream();
        part.CopyTo(copy);
        return copy.ToArray();
    }
}
