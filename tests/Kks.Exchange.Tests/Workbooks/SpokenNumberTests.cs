using System.Globalization;
using Kks.Exchange.Workbooks;

namespace Kks.Exchange.Tests.Workbooks;

public sealed class SpokenNumberTests
{
    [Theory]
    [InlineData("85,5", "Share", "85.5")]
    [InlineData("85.5", "Share", "85.5")]
    [InlineData("85,5%", "Share", "85.5")]
    [InlineData("64.286", "Share", "64.286")]
    [InlineData("64,286 %", "Share", "64.286")]
    [InlineData("1.234", "Count", "1234")]
    [InlineData("1,234", "Count", "1234")]
    [InlineData("12 345", "Count", "12345")]
    [InlineData("1.234.567", "Measure", "1234567")]
    [InlineData("1.234,5", "Measure", "1234.5")]
    [InlineData("1,234.5", "Measure", "1234.5")]
    [InlineData("1,234", "Measure", "1.234")]
    [InlineData("0.123", "Measure", "0.123")]
    [InlineData("12.5", "Count", "12.5")]
    [InlineData("-3,5", "Measure", "-3.5")]
    [InlineData("\u22123", "Measure", "-3")]
    [InlineData("007", "Count", "7")]
    public void A_number_typed_as_text_is_read_by_what_its_column_asks(string text, string ask, string expected)
    {
        var number = SpokenNumber.Read(text, Enum.Parse<NumberAsk>(ask), out var other);

        Assert.Equal(expected, number?.ToString(CultureInfo.InvariantCulture));
        Assert.Null(other);
    }

    [Fact]
    public void A_lone_point_before_three_digits_of_a_measure_is_asked_back()
    {
        Assert.Equal(1234m, SpokenNumber.Read("1.234", NumberAsk.Measure, out var other));
        Assert.Equal(1.234m, other);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("dua")]
    [InlineData("12 orang")]
    [InlineData("1.23.4")]
    [InlineData("1,2,3")]
    [InlineData("1.234,5,6")]
    [InlineData("1e5")]
    [InlineData("0x10")]
    [InlineData("100/200")]
    public void What_is_no_number_gives_none(string text) =>
        Assert.All(Enum.GetValues<NumberAsk>(), ask => Assert.Null(SpokenNumber.Read(text, ask, out _)));

    [Theory]
    [InlineData(42.86, "42.86")]
    [InlineData(0.1 + 0.2, "0.3")]
    [InlineData(-0.0, "0")]
    [InlineData(1e20, "1E+20")]
    public void Binary_noise_does_not_show(double number, string expected) => Assert.Equal(expected, SpokenNumber.Canonical(number));
}
