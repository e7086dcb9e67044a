using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;

namespace Kks.Model.Data;

/// <summary>Numbers as data files write them: digits, a decimal point, an exponent; no grouping, no unit.</summary>
internal static partial class NumberText
{
    private const int MaxScale = 28;
    private const int MaxExponent = 999;
    private static readonly BigInteger MaxMantissa = (BigInteger.One << 96) - 1;

    public static bool IsNumber(string text) => Number().IsMatch(text);

    /// <summary>The exact value; null where a decimal cannot hold it without rounding.</summary>
    public static decimal? Parse(string text)
    {
        var match = Number().Match(text);
        if (!match.Success || text.Length > 1000)
        {
            return null;
        }

        var fraction = match.Groups["fraction"].Value;
        var mantissa = BigInteger.Parse("0" + match.Groups["whole"].Value + fraction, CultureInfo.InvariantCulture);
        if (!int.TryParse("0" + match.Groups["power"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var power) || power > MaxExponent)
        {
            return null;
        }

        var scale = fraction.Length - (match.Groups["minus"].Success ? -power : power);
        return Build(mantissa, scale, text[0] == '-');
    }

    public static string Format(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>What a person who wrote an Indonesian number, a percentage or an amount must write instead; null where that cannot be said.</summary>
    public static string? Suggest(string text)
    {
        var digits = text.Trim();
        digits = digits.StartsWith("Rp", StringComparison.OrdinalIgnoreCase) ? digits[2..].TrimStart(' ', '.') : digits;
        digits = digits.TrimEnd('%', ' ');
        if (Grouped().IsMatch(digits))
        {
            digits = digits.Replace(".", string.Empty, StringComparison.Ordinal);
        }

        digits = digits.Replace(',', '.');
        return IsNumber(digits) && digits != text ? digits : null;
    }

    private static decimal? Build(BigInteger mantissa, int scale, bool negative)
    {
        // Zeros at the end are kept while they fit, so that 1.50 is written back as 1.50.
        while (scale > MaxScale || (scale > 0 && mantissa > MaxMantissa))
        {
            if (!(mantissa % 10).IsZero)
            {
                return null;
            }

            mantissa /= 10;
            scale = mantissa.IsZero ? Math.Min(scale - 1, MaxScale) : scale - 1;
        }

        mantissa *= BigInteger.Pow(10, Math.Max(0, -scale));
        if (mantissa > MaxMantissa)
        {
            return null;
        }

        var low = (int)(uint)(mantissa & uint.MaxValue);
        var middle = (int)(uint)((mantissa >> 32) & uint.MaxValue);
        var high = (int)(uint)(mantissa >> 64);
        return new decimal(low, middle, high, negative, (byte)Math.Max(0, scale));
    }

    [GeneratedRegex(@"^[-+]?(?=\.?[0-9])(?<whole>[0-9]*)(\.(?<fraction>[0-9]*))?([eE]((?<minus>-)|\+)?(?<power>[0-9]+))?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Number();

    [GeneratedRegex(@"^-?[0-9]{1,3}(\.[0-9]{3})+(,[0-9]+)?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Grouped();
}
