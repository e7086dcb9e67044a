using Kks.Reporting.Indonesian;

namespace Kks.Reporting.Tests.Indonesian;

public sealed class TanggalTests
{
    [Theory]
    [InlineData(2025, 8, 25, "25 Agustus 2025", "Senin, 25 Agustus 2025")]
    [InlineData(2024, 2, 29, "29 Februari 2024", "Kamis, 29 Februari 2024")]
    [InlineData(2023, 1, 1, "1 Januari 2023", "Minggu, 1 Januari 2023")]
    [InlineData(2025, 12, 5, "5 Desember 2025", "Jumat, 5 Desember 2025")]
    public void A_date_has_the_months_and_days_name(int year, int month, int day, string date, string withDay)
    {
        Assert.Equal(date, Tanggal.Format(new DateOnly(year, month, day)));
        Assert.Equal(withDay, Tanggal.FormatWithDay(new DateOnly(year, month, day)));
    }

    [Fact]
    public void A_date_can_be_written_in_figures_or_as_a_month()
    {
        Assert.Equal("05-03-2025", Tanggal.FormatShort(new DateOnly(2025, 3, 5)));
        Assert.Equal("Maret 2025", Tanggal.FormatMonth(new DateOnly(2025, 3, 5)));
    }

    [Fact]
    public void A_berita_acara_has_its_date_in_words() =>
        Assert.Equal(
            "Senin tanggal Dua Puluh Lima bulan Agustus tahun Dua Ribu Dua Puluh Lima",
            Tanggal.InWords(new DateOnly(2025, 8, 25)));
}
