using System.Globalization;
using Kks.Model.Submissions;
using Kks.Reporting.Indonesian;

namespace Kks.Reporting.Tests.Indonesian;

public sealed class KoordinatTeksTests
{
    [Theory]
    [InlineData("-8.5376", "115.4028", "8°32′15,4″ LS, 115°24′10,1″ BT")]
    [InlineData("3.5", "-98.25", "3°30′0,0″ LU, 98°15′0,0″ BB")]
    [InlineData("0", "0", "0°0′0,0″ LU, 0°0′0,0″ BT")]
    [InlineData("-0.999999", "90", "1°0′0,0″ LS, 90°0′0,0″ BT")]
    public void A_place_is_degrees_minutes_and_seconds(string lintang, string bujur, string expected) =>
        Assert.Equal(expected, KoordinatTeks.Format(Place(lintang, bujur)));

    [Fact]
    public void A_place_can_be_decimal() => Assert.Equal("-8.5376, 115.4028", KoordinatTeks.FormatDecimal(Place("-8.5376", "115.4028")));

    private static Koordinat Place(string lintang, string bujur) => new()
    {
        Lintang = decimal.Parse(lintang, CultureInfo.InvariantCulture),
        Bujur = decimal.Parse(bujur, CultureInfo.InvariantCulture),
    };
}
