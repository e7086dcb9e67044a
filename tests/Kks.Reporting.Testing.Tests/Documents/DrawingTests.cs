namespace Kks.Reporting.Testing.Tests.Documents;

public sealed class DrawingTests
{
    [Fact]
    public void A_picture_shows_its_size_and_alternative_text()
    {
        var text = TinyDocx.Of($"<w:p>{Drawing("descr=\"Pasar  sehat\"", "<pic:pic><a:blip r:embed=\"g\"/></pic:pic>")}</w:p>").WithFile("image", "media/a.png", "g").Text();
        Assert.Equal("[gambar 12,0 × 8,0 cm: Pasar sehat]", text);
    }

    [Theory]
    [InlineData("", "g", "[gambar 12,0 × 8,0 cm: tanpa teks alternatif]")]
    [InlineData("descr=\"Foto\"", "tiada", "[gambar hilang 12,0 × 8,0 cm: Foto]")]
    [InlineData("descr=\"Foto\"", "luar", "[gambar hilang 12,0 × 8,0 cm: Foto]")]
    public void What_a_picture_lacks_is_said(string properties, string id, string expected) =>
        Assert.Equal(expected, TinyDocx.Of($"<w:p>{Drawing(properties, $"<a:blip r:embed=\"{id}\"/>")}</w:p>").WithFile("image", "media/a.png", "g").WithFile("image", "http://x/y.png", "luar", external: true).Text());

    [Fact]
    public void A_linked_picture_shows_where_it_is() =>
        Assert.Equal("[gambar tertaut <http://x/y.png> 12,0 × 8,0 cm: Foto]", TinyDocx.Of($"<w:p>{Drawing("descr=\"Foto\"", "<a:blip r:link=\"l\"/>")}</w:p>").WithFile("image", "http://x/y.png", "l", external: true).Text());

    [Fact]
    public void The_older_form_of_a_picture_is_read() =>
        Assert.Equal("[gambar 5,1 × 2,5 cm: Peta]", TinyDocx.Of("<w:p><w:r><w:pict><v:shape style=\"position:absolute;width:144pt;height:1in\" alt=\"Peta\"><v:imagedata r:id=\"g\"/></v:shape></w:pict></w:r></w:p>").WithFile("image", "media/a.png", "g").Text());

    [Fact]
    public void A_chart_shows_its_data()
    {
        const string Series = "<c:ser><c:tx><c:strRef><c:strCache><c:pt idx=\"0\"><c:v>Nilai</c:v></c:pt></c:strCache></c:strRef></c:tx><c:cat><c:strRef><c:strCache><c:pt idx=\"0\"><c:v>Pasar</c:v></c:pt><c:pt idx=\"1\"><c:v>Sosial</c:v></c:pt></c:strCache></c:strRef></c:cat><c:val><c:numRef><c:numCache><c:pt idx=\"0\"><c:v>88.5</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser>";
        var text = TinyDocx.Of($"<w:p>{Drawing("descr=\"Nilai\"", "<c:chart r:id=\"k\"/>")}</w:p>")
            .With("chart", "c:chartSpace", $"<c:chart><c:title><a:t>Rekap</a:t></c:title><c:plotArea><c:barChart><c:barDir val=\"col\"/>{Series}</c:barChart></c:plotArea></c:chart>", "k").Text(new() { LebarTabel = 40 });
        Assert.Equal("[grafik batang 12,0 × 8,0 cm: Nilai]\n\nData grafik “Rekap”:\n+------------------+------------------+\n|                  | Nilai            |\n+==================+==================+\n| Pasar            | 88.5             |\n+------------------+------------------+\n| Sosial           |                  |\n+------------------+------------------+", text);
    }

    [Fact]
    public void A_text_box_is_read_once_below_its_paragraph()
    {
        const string Box = "<w:txbxContent><w:p><w:r><w:t>Perhatian</w:t></w:r></w:p></w:txbxContent>";
        var text = TinyDocx.Of($"<w:p><w:r><w:t>isi</w:t><mc:AlternateContent><mc:Choice><w:drawing><wp:anchor><wp:extent cx=\"1800000\" cy=\"720000\"/><wp:docPr id=\"1\" name=\"x\"/><wps:wsp><wps:txbx>{Box}</wps:txbx></wps:wsp></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>{Box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>").Text();
        Assert.Equal("isi\n\nKotak teks 5,0 × 2,0 cm:\n│ Perhatian", text);
    }

    private static string Drawing(string properties, string content) =>
        $"<w:r><w:drawing><wp:inline><wp:extent cx=\"4320000\" cy=\"2880000\"/><wp:docPr id=\"1\" name=\"x\" {properties}/><a:graphic><a:graphicData>{content}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";
}
