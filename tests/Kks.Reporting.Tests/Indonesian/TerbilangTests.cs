using System.Globalization;
using Kks.Reporting.Indonesian;

namespace Kks.Reporting.Tests.Indonesian;

public sealed class TerbilangTests
{
    [Theory]
    [InlineData("0", "nol")]
    [InlineData("1", "satu")]
    [InlineData("10", "sepuluh")]
    [InlineData("11", "sebelas")]
    [InlineData("12", "dua belas")]
    [InlineData("19", "sembilan belas")]
    [InlineData("20", "dua puluh")]
    [InlineData("21", "dua puluh satu")]
    [InlineData("100", "seratus")]
    [InlineData("111", "seratus sebelas")]
    [InlineData("1000", "seribu")]
    [InlineData("1001", "seribu satu")]
    [InlineData("1100", "seribu seratus")]
    [InlineData("2025", "dua ribu dua puluh lima")]
    [InlineData("11000", "sebelas ribu")]
    [InlineData("101000", "seratus satu ribu")]
    [InlineData("1000000", "satu juta")]
    [InlineData("1001000", "satu juta seribu")]
    [InlineData("1250000000", "satu miliar dua ratus lima puluh juta")]
    [InlineData("3000000000000", "tiga triliun")]
    [InlineData("1000000000000001", "satu kuadriliun satu")]
    [InlineData("999000000000000000", "sembilan ratus sembilan puluh sembilan kuadriliun")]
    [InlineData("3.14", "tiga koma satu empat")]
    [InlineData("0.50", "nol koma lima")]
    [InlineData("12.05", "dua belas koma nol lima")]
    [InlineData("-7.5", "minus tujuh koma lima")]
    [InlineData("-0.0", "nol")]
    public void A_number_is_said_in_words(string value, string expected) =>
        Assert.Equal(expected, Terbilang.Format(decimal.Parse(value, CultureInfo.InvariantCulture)));

    [Fact]
    public void The_largest_decimal_has_words_too() =>
        Assert.StartsWith("tujuh puluh sembilan oktiliun dua ratus dua puluh delapan septiliun", Terbilang.Format(decimal.MaxValue), StringComparison.Ordinal);
}
