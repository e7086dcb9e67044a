using Kks.Exchange.Evidence.Places;
using Kks.Model.Submissions;

namespace Kks.Exchange.Tests.Evidence;

public sealed class DaftarProvinsiTests
{
    [Fact]
    public void All_thirty_eight_provinces_are_listed_once_inside_the_country()
    {
        var all = DaftarProvinsi.Bawaan.Provinsi;

        Assert.Equal(38, all.Count);
        Assert.Equal(38, all.Select(p => p.Kode).Distinct().Count());
        Assert.All(all, p => Assert.True(p.Selatan < p.Utara && p.Barat < p.Timur && p.Selatan >= -11.5m && p.Utara <= 6.5m && p.Barat >= 94.5m && p.Timur <= 141.5m, p.Nama));
    }

    [Theory]
    [InlineData("Aceh", 5.5537, 95.3172)]
    [InlineData("Aceh", 5.8938, 95.3240)]
    [InlineData("Sumatera Utara", 0.5687, 97.8200)]
    [InlineData("Sumatera Barat", -2.0422, 99.5825)]
    [InlineData("Riau", 0.5265, 101.4507)]
    [InlineData("Jambi", -2.0662, 101.3937)]
    [InlineData("Bengkulu", -4.7847, 103.3450)]
    [InlineData("DKI Jakarta", -6.1754, 106.8272)]
    [InlineData("Provinsi DKI Jakarta", -5.7450, 106.6130)]
    [InlineData("D.I. Yogyakarta", -7.7956, 110.3695)]
    [InlineData("JAWA TIMUR", -7.2575, 112.7521)]
    [InlineData("Bali", -8.6705, 115.2126)]
    [InlineData("NTB", -8.4606, 118.7267)]
    [InlineData("Nusa Tenggara Timur", -10.1772, 123.6070)]
    [InlineData("Kepulauan Riau", 3.9420, 108.3900)]
    [InlineData("Sulawesi Selatan", -2.9969, 120.1951)]
    [InlineData("Sulawesi Utara", 3.6080, 125.4980)]
    [InlineData("Maluku Utara", 0.7840, 127.3780)]
    [InlineData("Maluku", -3.6954, 128.1814)]
    [InlineData("Papua", -2.5330, 140.7170)]
    [InlineData("Papua", -1.1870, 136.0860)]
    [InlineData("Papua Selatan", -8.4990, 140.4040)]
    [InlineData("Papua Tengah", -3.3670, 135.4960)]
    [InlineData("Papua Tengah", -4.5460, 136.8880)]
    [InlineData("Papua Pegunungan", -4.0970, 138.9510)]
    [InlineData("Papua Barat", -0.8615, 134.0620)]
    [InlineData("Papua Barat", -2.9260, 132.2990)]
    [InlineData("Papua Barat Daya", -0.8762, 131.2558)]
    public void A_town_lies_in_its_province_however_that_is_written(string province, double latitude, double longitude) =>
        Assert.True(DaftarProvinsi.Bawaan.Cari(province)!.Memuat(Place(latitude, longitude)));

    [Theory]
    [InlineData("Bali", -7.2575, 112.7521)]
    [InlineData("Sulawesi Selatan", -0.8917, 119.8707)]
    [InlineData("Jawa Barat", -7.7956, 110.3695)]
    [InlineData("Papua Selatan", -2.5330, 140.7170)]
    public void A_town_far_away_does_not(string province, double latitude, double longitude) =>
        Assert.False(DaftarProvinsi.Bawaan.Cari(province)!.Memuat(Place(latitude, longitude)));

    [Theory]
    [InlineData("Provinsi Contoh")]
    [InlineData("")]
    public void A_province_that_is_not_known_is_not_guessed(string name) => Assert.Null(DaftarProvinsi.Bawaan.Cari(name));

    [Fact]
    public void Distances_are_those_of_the_globe()
    {
        Assert.InRange(Distances.Metres(Place(-6.1754, 106.8272), Place(-8.6705, 115.2126)), 963_000, 970_000);
        Assert.Equal(0, Distances.Metres(Place(-8, 115), Place(-8, 115)));
        Assert.InRange(Distances.Metres(Place(0, -179.999), Place(0, 179.999)), 200, 250);
    }

    private static Koordinat Place(double latitude, double longitude) => new() { Lintang = (decimal)latitude, Bujur = (decimal)longitude };
}
