using System.Globalization;
using Kks.Model.Instruments;
using Kks.Model.Rules;

namespace Kks.Model.Tests.Rules;

public sealed class BilaParserTests
{
    private static readonly CultureInfo Indonesia = CultureInfo.GetCultureInfo("id-ID");

    [Fact]
    public void And_binds_stronger_than_or_and_not_strongest()
    {
        var naik = new BilaArah(Arah.Naik);
        var turun = new BilaArah(Arah.Turun);
        var hasil = BilaParser.Parse("naik or not memenuhi and turun");
        Assert.Equal(new BilaAtau(naik, new BilaDan(new BilaBukan(new BilaMemenuhi()), turun)), hasil.Bila);
        Assert.Null(hasil.Kesalahan(Indonesia));
    }

    [Fact]
    public void Parentheses_override_the_binding()
    {
        var hasil = BilaParser.Parse("(naik or turun) and nilai >= 59.99");
        Assert.Equal(
            new BilaDan(
                new BilaAtau(new BilaArah(Arah.Naik), new BilaArah(Arah.Turun)), new BilaBanding(Pembanding.LebihAtauSama, 59.99m)),
            hasil.Bila);
    }

    [Theory]
    [InlineData("nilai >= 1", Pembanding.LebihAtauSama, 1)]
    [InlineData("nilai>0", Pembanding.Lebih, 0)]
    [InlineData("nilai <= -2", Pembanding.KurangAtauSama, -2)]
    [InlineData("nilai<7", Pembanding.Kurang, 7)]
    [InlineData("nilai == 3", Pembanding.Sama, 3)]
    public void Every_comparison_is_read(string teks, Pembanding pembanding, int batas) =>
        Assert.Equal(new BilaBanding(pembanding, batas), BilaParser.Parse(teks).Bila);

    [Theory]
    [InlineData("", 1, "akhir ungkapan tidak dikenal di sini; yang mungkin: naik, turun, tetap, memenuhi, nilai, not, atau tanda kurung")]
    [InlineData("naik and", 9, "akhir ungkapan tidak dikenal di sini; yang mungkin: naik, turun, tetap, memenuhi, nilai, not, atau tanda kurung")]
    [InlineData("meningkat", 1, "'meningkat' tidak dikenal di sini; yang mungkin: naik, turun, tetap, memenuhi, nilai, not, atau tanda kurung")]
    [InlineData("Naik", 1, "'Naik' tidak dikenal di sini; yang mungkin: naik, turun, tetap, memenuhi, nilai, not, atau tanda kurung")]
    [InlineData("naik turun", 6, "'turun' tidak diharapkan di sini; yang mungkin: and, or, atau akhir ungkapan")]
    [InlineData("naik)", 5, "')' tidak diharapkan di sini; yang mungkin: and, or, atau akhir ungkapan")]
    [InlineData("turun or (tetap and nilai <= 0", 10, "tanda kurung ini tidak ditutup")]
    [InlineData("nilai => 3", 7, "sesudah 'nilai' harus ada pembanding >=, >, <=, <, atau ==, bukan '='")]
    [InlineData("nilai 3", 7, "sesudah 'nilai' harus ada pembanding >=, >, <=, <, atau ==, bukan '3'")]
    [InlineData("nilai >= 59,99", 10, "'59,99' bukan angka; tulis angka dengan titik desimal, misalnya 59.99")]
    [InlineData("nilai >= banyak", 10, "'banyak' bukan angka; tulis angka dengan titik desimal, misalnya 59.99")]
    [InlineData("nilai >=", 9, "akhir ungkapan bukan angka; tulis angka dengan titik desimal, misalnya 59.99")]
    public void An_error_names_its_column(string teks, int kolom, string pesan)
    {
        var hasil = BilaParser.Parse(teks);
        Assert.Null(hasil.Bila);
        Assert.Equal((kolom, pesan), (hasil.Kolom, hasil.Kesalahan(Indonesia)));
    }

    [Fact]
    public void An_error_is_told_in_english_too() => Assert.Equal(
        "the end of the condition is not a number; write it with a decimal point, for example 59.99",
        BilaParser.Parse("nilai >").Kesalahan(CultureInfo.GetCultureInfo("en-GB")));

    [Theory]
    [InlineData("(")]
    [InlineData("not ")]
    public void Endless_nesting_is_refused(string pembuka)
    {
        var teks = string.Concat(Enumerable.Repeat(pembuka, 100_000)) + "naik";
        Assert.Equal("ungkapan terlalu dalam bersarang", BilaParser.Parse(teks).Kesalahan(Indonesia));
    }
}
