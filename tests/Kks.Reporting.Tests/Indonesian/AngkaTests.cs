using System.Globalization;
using Kks.Reporting.Indonesian;

namespace Kks.Reporting.Tests.Indonesian;

public sealed class AngkaTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("7", "7")]
    [InlineData("999", "999")]
    [InlineData("1000", "1.000")]
    [InlineData("1234567.891", "1.234.567,891")]
    [InlineData("97.50", "97,5")]
    [InlineData("-1234.5", "-1.234,5")]
    [InlineData("0.05", "0,05")]
    [InlineData("-0.0", "0")]
    [InlineData("79228162514264337593543950335", "79.228.162.514.264.337.593.543.950.335")]
    [InlineData("0.0000000000000000000000000001", "0,0000000000000000000000000001")]
    public void A_number_keeps_every_digit(string value, string expected) =>
        Assert.Equal(expected, Angka.Format(Number(value)));

    [Theory]
    [InlineData("2.345", 2, "2,35")]
    [InlineData("-2.345", 2, "-2,35")]
    [InlineData("2.5", 0, "3")]
    [InlineData("-0.001", 2, "0")]
    [InlineData("80", 2, "80")]
    public void Rounding_goes_away_from_zero_and_drops_closing_zeros(string value, int decimals, string expected) =>
        Assert.Equal(expected, Angka.Format(Number(value), decimals));

    [Theory]
    [InlineData("81", 2, "81,00")]
    [InlineData("1234.005", 2, "1.234,01")]
    [InlineData("-0.001", 2, "0,00")]
    public void Fixed_digits_are_all_printed(string value, int decimals, string expected) =>
        Assert.Equal(expected, Angka.Fixed(Number(value), decimals));

    [Theory]
    [InlineData("97.5", "97,5%")]
    [InlineData("100", "100%")]
    [InlineData("0", "0%")]
    public void A_percentage_has_its_sign_without_a_space(string value, string expected) =>
        Assert.Equal(expected, Angka.Percent(Number(value)));

    [Theory]
    [InlineData("1250000", "Rp1.250.000")]
    [InlineData("1250.5", "Rp1.250,50")]
    [InlineData("-75000", "-Rp75.000")]
    [InlineData("-0.001", "Rp0")]
    [InlineData("0.999", "Rp1")]
    public void An_amount_in_rupiah_shows_sen_only_where_there_are_some(string value, string expected) =>
        Assert.Equal(expected, Angka.Rupiah(Number(value)));

    [Fact]
    public void The_thread_culture_plays_no_part()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("en-US");
            Assert.Equal("1.234,5", Angka.Format(1234.5m));
            Assert.Equal("17 Agustus 2025", Tanggal.Format(new DateOnly(2025, 8, 17)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
