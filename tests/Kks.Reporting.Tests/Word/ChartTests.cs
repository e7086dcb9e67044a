using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using Kks.Reporting.Word.Content;

namespace Kks.Reporting.Tests.Word;

public sealed class ChartTests
{
    private static readonly XNamespace C = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    private static readonly ChartContent Chart = new(
        ChartKind.Bar,
        ["Pasar <sehat>", "Pariwisata", "Sekolah"],
        [new("Nilai", [81.5, null, 74]), new("Wistara", [81, 81, 81], IsThreshold: true)])
    {
        Caption = "Nilai per tatanan",
        Name = "grf:nilai",
        AlternativeText = "Nilai tiga tatanan terhadap batas Wistara",
        Maximum = 100,
    };

    [Theory]
    [InlineData(ChartKind.Bar, "barChart", "clustered")]
    [InlineData(ChartKind.StackedBar, "barChart", "stacked")]
    [InlineData(ChartKind.Line, "lineChart", "standard")]
    [InlineData(ChartKind.Radar, "radarChart", null)]
    public void A_chart_is_one_of_Words_own(ChartKind kind, string element, string? grouping)
    {
        var plot = Rendered.From(Rendered.At(0), Chart with { Kind = kind }).Part("word/charts/grafik1.xml").Descendants(C + element).First();
        Assert.Equal(grouping, (string?)plot.Element(C + "grouping")?.Attribute("val"));
    }

    [Fact]
    public void It_is_captioned_listed_and_referred_to()
    {
        var document = Rendered.From($"::daftar-grafik\n\n# Satu\n\n{Rendered.At(0)}\n\nLihat @grf:nilai.", Chart);
        Assert.Contains("Grafik 1.1\tNilai per tatanan", document.Text, StringComparison.Ordinal);
        Assert.EndsWith("Lihat Grafik 1.1.", document.Text, StringComparison.Ordinal);
        Assert.Empty(document.Result.Diagnostics);
    }

    [Fact]
    public void The_numbers_shown_are_those_of_the_embedded_workbook()
    {
        var document = Rendered.From(Rendered.At(0), Chart);
        var shown = document.Part("word/charts/grafik1.xml").Descendants(C + "val").First().Descendants(C + "pt").Select(p => ((int)p.Attribute("idx")! + 2, p.Value));
        Assert.Equal([(2, "81.5"), (4, "74")], shown);
        using var zip = new ZipArchive(new MemoryStream(document.Bytes), ZipArchiveMode.Read);
        using var workbook = new MemoryStream();
        using (var entry = zip.GetEntry("word/embeddings/grafik1.xlsx")!.Open())
        {
            entry.CopyTo(workbook);
        }

        using var sheet = SpreadsheetDocument.Open(workbook, isEditable: false);
        var cells = sheet.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.Cell>().ToDictionary(c => c.CellReference!.Value!, c => c.InnerText);
        Assert.Equal(("Nilai", "Pasar <sehat>", "81.5", "74", "81"), (cells["B1"], cells["A2"], cells["B2"], cells["B4"], cells["C3"]));
        Assert.DoesNotContain("B3", cells.Keys);
    }

    [Fact]
    public void A_chart_without_data_is_reported_and_the_document_is_whole()
    {
        var document = Rendered.From(Rendered.At(0), new ChartContent(ChartKind.Bar, [], []));
        Assert.Equal(["KKS4032"], document.Codes);
    }

    [Fact]
    public void Values_one_cannot_draw_leave_a_gap()
    {
        var chart = new ChartContent(ChartKind.Line, ["a", "b", "c"], [new("x", [double.NaN, double.PositiveInfinity, 1])]) { AlternativeText = "x" };
        var points = Rendered.From(Rendered.At(0), chart).Part("word/charts/grafik1.xml").Descendants(C + "numCache").Single().Elements(C + "pt");
        Assert.Equal(["1"], points.Select(p => p.Value));
    }
}
