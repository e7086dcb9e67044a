using System.Globalization;

namespace Kks.Reporting.Indonesian;

/// <summary>Numbers (<i>angka</i>) as Indonesian writes them: decimal comma, point between thousands. Thread-safe; the machine's culture plays no part.</summary>
public static class Angka
{
    // Spelled out rather than asked of the culture data, which differs between machines and versions.
    private static readonly NumberFormatInfo Separators = NumberFormatInfo.ReadOnly(new NumberFormatInfo
    {
        NumberDecimalSeparator = ",",
        NumberGroupSeparator = ".",
        NumberGroupSizes = [3],
        NegativeSign = "-",
        NumberNegativePattern = 1,
    });

    /// <summary>The number with every digit it has and no closing zeros: <c>1.234,5</c>.</summary>
    public static string Format(decimal value) =>
        // A decimal keeps the sign of a zero that came from rounding; nobody writes "-0".
        (value == 0 ? 0m : value).ToString("#,##0.############################", Separators);

    /// <summary>The number rounded half away from zero to at most <paramref name="decimals"/> digits after the comma, without closing zeros.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than 0 or more than 28 decimals.</exception>
    public static string Format(decimal value, int decimals) =>
        Format(Math.Round(value, decimals, MidpointRounding.AwayFromZero));

    /// <summary>The number rounded half away from zero to exactly <paramref name="decimals"/> digits after the comma: <c>81,00</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than 0 or more than 28 decimals.</exception>
    public static string Fixed(decimal value, int decimals) =>
        Fixed(Math.Round(value, decimals, MidpointRounding.AwayFromZero), "N" + decimals.ToString(CultureInfo.InvariantCulture));

    /// <summary>The number as a percentage, without a space before the sign: <c>97,5%</c>. 97.5 stands for 97.5 per cent.</summary>
    public static string Percent(decimal value) => Format(value) + "%";

    /// <summary>The amount in rupiah, without a space after the sign; sen only where there are some: <c>Rp1.250.000</c>, <c>Rp1.250,50</c>.</summary>
    public static string Rupiah(decimal value)
    {
        var rounded = Math.Round(value, 2, MidpointRounding.AwayFromZero);
        var amount = Fixed(Math.Abs(rounded), rounded == decimal.Truncate(rounded) ? 0 : 2);
        return (rounded < 0 ? "-Rp" : "Rp") + amount;
    }

    private static string Fixed(decimal rounded, string format) => (rounded == 0 ? 0m : rounded).ToString(format, Separators);
}
