using Kks.Reporting.Indonesian;

namespace Kks.Reporting.Tests.Indonesian;

public sealed class WaktuTests
{
    [Theory]
    [InlineData(15, 0, ZonaWaktu.Wib, "15.00 WIB")]
    [InlineData(9, 5, ZonaWaktu.Wita, "09.05 WITA")]
    [InlineData(0, 0, ZonaWaktu.Wit, "00.00 WIT")]
    [InlineData(23, 59, null, "23.59")]
    public void A_time_has_a_point_and_its_zone(int hour, int minute, ZonaWaktu? zone, string expected) =>
        Assert.Equal(expected, Waktu.Format(new TimeOnly(hour, minute), zone));

    [Fact]
    public void A_moment_is_a_date_and_a_time() =>
        Assert.Equal("14 Mei 2024 pukul 08.30 WITA", Waktu.Format(new DateTime(2024, 5, 14, 8, 30, 0), ZonaWaktu.Wita));

    [Fact]
    public void Midnight_sharp_is_a_date_alone() =>
        Assert.Equal("14 Mei 2024", Waktu.Format(new DateTime(2024, 5, 14), ZonaWaktu.Wita));

    [Theory]
    [InlineData("51.05", null, ZonaWaktu.Wita)]
    [InlineData("73.17", "Jawa Barat", ZonaWaktu.Wita)]
    [InlineData("32.01", null, ZonaWaktu.Wib)]
    [InlineData("62.71", null, ZonaWaktu.Wib)]
    [InlineData("91.71", null, ZonaWaktu.Wit)]
    [InlineData(null, "Sulawesi Selatan", ZonaWaktu.Wita)]
    [InlineData(null, " papua ", ZonaWaktu.Wit)]
    [InlineData(null, "Aceh", ZonaWaktu.Wib)]
    [InlineData("99", "Atlantis", null)]
    [InlineData("x", null, null)]
    public void The_zone_follows_the_region(string? code, string? province, ZonaWaktu? expected) =>
        Assert.Equal(expected, ZonaWaktuDaerah.Find(code, province));
}
