using System.Buffers;
using Kks.Model.Assessments;
using Kks.Reporting.Rendering;
using Kks.Reporting.Views;
using Kks.Reporting.Word.Content;
using Kks.Templating;
using Kks.Templating.Output;

namespace Kks.Reporting.Tests.Rendering;

public sealed class ChartFunctionTests
{
    [Fact]
    public void A_chart_has_its_series_rounded_and_its_bounds_along_all_categories()
    {
        var chart = Assert.IsType<ChartContent>(Content("""
            {{ grafik {
              jenis: "bertumpuk", kategori: ["A", "B", "C"], judul: "Nilai", nama: "grf:nilai", alt: "Nilai per huruf", tinggi: 6, maksimum: 100,
              deret: [{ nama: "Mandiri", nilai: [90.909, null, 75] }, { nama: "Batas", batas: 71 }]
            } }}
            """));
        Assert.Equal(ChartKind.StackedBar, chart.Kind);
        Assert.Equal(["A", "B", "C"], chart.Categories);
        Assert.Equal(("Nilai", "grf:nilai", "Nilai per huruf"), (chart.Caption, chart.Name, chart.AlternativeText));
        Assert.Equal((6, 100), (chart.HeightCm, chart.Maximum));
        Assert.Equal([90.91, null, 75], chart.Series[0].Values);
        Assert.False(chart.Series[0].IsThreshold);
        Assert.Equal([71, 71, 71], chart.Series[1].Values);
        Assert.True(chart.Series[1].IsThreshold);
    }

    [Theory]
    [InlineData("{{ grafik { kategori: [], deret: [{ nama: \"A\", nilai: [1] }] } }}")]
    [InlineData("{{ grafik { kategori: [\"A\"], deret: [] } }}")]
    [InlineData("{{ grafik { kategori: [\"A\"] } }}")]
    public void Nothing_to_draw_draws_nothing(string template) => Assert.Null(Content(template));

    [Theory]
    [InlineData("{{ grafik { jenis: \"kue\", kategori: [\"A\"], deret: [{ nama: \"N\", nilai: [1] }] } }}", "Jenis grafik \"kue\" tidak dikenal; yang ada: batang, bertumpuk, garis, jaring.")]
    [InlineData("{{ grafik { kategori: [\"A\"], deret: [{ nama: \"N\", nilai: [\"banyak\"] }] } }}", "\"banyak\" bukan bilangan untuk grafik.")]
    [InlineData("{{ grafik { kategori: [\"A\"], deret: [{ nama: \"N\", batas: \"tinggi\" }] } }}", "\"tinggi\" bukan bilangan untuk grafik.")]
    public void What_cannot_be_drawn_is_an_error_in_its_place(string template, string message)
    {
        var (_, diagnostics) = Render(template);
        var diagnostic = Assert.Single(diagnostics);
        Assert.Equal(message, diagnostic.Message);
        Assert.Equal(1, diagnostic.Line);
    }

    private static object? Content(string template)
    {
        var (content, diagnostics) = Render(template);
        Assert.Empty(diagnostics);
        return content;
    }

    private static (object? Content, IReadOnlyList<TemplateDiagnostic> Diagnostics) Render(string template)
    {
        var compiled = Template.Compile<LaporanDaerah>(template, new TemplateOptions { Functions = ReportFunctions.All });
        Assert.Empty(compiled.Diagnostics);
        var context = new ViewContext(Contoh.Lengkap, Edisi.Tahun2025, new Penilai().Nilai(Contoh.Lengkap, Edisi.Tahun2025), new RenderingOptions());
        object? seen = null;
        var output = new Utf8Output(new ArrayBufferWriter<byte>(), TextEscaper.None, (content, _) =>
        {
            seen = content;
            return true;
        });
        var diagnostics = compiled.Template!.Render(new LaporanDaerah(context), output).Diagnostics;
        return (seen, diagnostics);
    }
}
