using Kks.Reporting.Indonesian;

namespace Kks.Reporting.Tests.Indonesian;

public sealed class RomawiTests
{
    [Theory]
    [InlineData(1, "I")]
    [InlineData(4, "IV")]
    [InlineData(9, "IX")]
    [InlineData(14, "XIV")]
    [InlineData(40, "XL")]
    [InlineData(1994, "MCMXCIV")]
    [InlineData(2025, "MMXXV")]
    [InlineData(3999, "MMMCMXCIX")]
    public void A_number_has_its_numeral(int value, string expected) => Assert.Equal(expected, Romawi.Format(value));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(4000)]
    public void Numbers_the_romans_could_not_write_are_refused(int value) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Romawi.Format(value));
}
