using Kks.Reporting.Indonesian;

namespace Kks.Reporting.Tests.Indonesian;

public sealed class HurufJudulTests
{
    [Theory]
    [InlineData("permukiman dan fasilitas umum", "Permukiman dan Fasilitas Umum")]
    [InlineData("di atas langit", "Di Atas Langit")]
    [InlineData("laporan TBC dari puskesmas", "Laporan TBC dari Puskesmas")]
    [InlineData("undang-undang dasar", "Undang-Undang Dasar")]
    [InlineData("bayi usia 0-11 bulan", "Bayi Usia 0-11 Bulan")]
    [InlineData("e-PPGBM untuk (semua) balita", "e-PPGBM untuk (Semua) Balita")]
    [InlineData("", "")]
    public void Titles_have_capitals_but_for_particles(string text, string expected) =>
        Assert.Equal(expected, HurufJudul.Format(text));

    [Theory]
    [InlineData("kasus menurun", "Kasus menurun")]
    [InlineData("≥ 80% desa", "≥ 80% desa")]
    [InlineData("“kota sehat”", "“Kota sehat”")]
    [InlineData("5 kluster", "5 kluster")]
    [InlineData("", "")]
    public void A_sentence_begins_with_a_capital(string text, string expected) =>
        Assert.Equal(expected, HurufJudul.Sentence(text));

    [Theory]
    [InlineData("Laporan", "laporan")]
    [InlineData("Dokumen Perencanaan", "dokumen Perencanaan")]
    [InlineData("SK", "SK")]
    [InlineData("MoU", "MoU")]
    [InlineData("A", "A")]
    [InlineData("", "")]
    public void Inside_a_sentence_only_names_and_abbreviations_keep_their_capital(string text, string expected) =>
        Assert.Equal(expected, HurufJudul.Inside(text));
}
