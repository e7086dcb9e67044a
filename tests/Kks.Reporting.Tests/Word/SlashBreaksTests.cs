using System.Xml.Linq;
using Kks.Reporting.Word.Content;
using Kks.Reporting.Word.Tables;

namespace Kks.Reporting.Tests.Word;

public sealed class SlashBreaksTests
{
    private static readonly XNamespace W = Rendered.W;

    [Theory]
    [InlineData("Persentase Sekolah/Madrasah/Pondok Pesantren", "Persentase Sekolah/|Madrasah/|Pondok Pesantren")]
    [InlineData("naik/turun", null)]
    [InlineData("Persentasesekolahyangdilayani sekolah", null)]
    [InlineData("https://contoh.go.id/laporan/2024/", "https://|contoh.go.id/|laporan/|2024/")]
    public void A_word_too_wide_for_its_cell_may_break_behind_slashes(string text, string? expected) =>
        Assert.Equal(expected, SlashBreaks.Add(text, 2_000)?.Replace('\u200B', '|'));

    [Fact]
    public void Only_cells_have_places_to_break_and_only_where_they_are_narrow()
    {
        const string Word = "Sekolah/Madrasah/Pondok";
        var table = new TableContent([new("Sempit", Width: "2cm"), new("Lebar")], [[Word, Word]]);
        var document = Rendered.From($"::tabel{{lebar=\"2cm 1\"}}\n\n| Sempit | Lebar |\n|---|---|\n| {Word} | {Word} |\n\n{Word}\n\n{Rendered.At(0)}\n\n{Word}", table);
        var broken = document.Body.Descendants(W + "t").Where(text => text.Value.Contains("Sekolah", StringComparison.Ordinal)).Select(text => text.Value.Contains('\u200B', StringComparison.Ordinal));
        Assert.Equal([true, false, false, true, false, false], broken);
    }

    [Fact]
    public void A_column_is_wide_enough_for_its_longest_word_where_there_is_room()
    {
        var widths = Rendered.From("::tabel{lebar=\"10% 90%\"}\n\n| A | B |\n|---|---|\n| Kesejahteraan sosial | 1 |").Body.Descendants(W + "gridCol").Select(c => (int)c.Attribute(W + "w")!).ToList();
        Assert.InRange(widths[0], WordWidth.OfWhole("Kesejahteraan") - 1, WordWidth.OfWhole("Kesejahteraan") + 1);
        Assert.Equal(9071, widths.Sum());
    }
}
