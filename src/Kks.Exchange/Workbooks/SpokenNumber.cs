using System.Globalization;
using System.Text.RegularExpressions;
using Kks.Model.Data;

namespace Kks.Exchange.Workbooks;

/// <summary>Numbers that people typed as text: <c>85,5</c>, <c>1.234,5</c>, <c>85.5%</c>, <c>12 345</c>.</summary>
internal static partial class SpokenNumber
{
    /// <summary>Reads a text by what its column asks.</summary>
    /// <param name="text">The text.</param>
    /// <param name="ask">What the column asks.</param>
    /// <param name="other">The other number the text may mean; where it is not null, nobody can say which.</param>
    /// <returns>The number; null where the text is none.</returns>
    public static decimal? Read(string text, NumberAsk ask, out decimal? other)
    {
        other = null;
        var digits = Spaces().Replace(text.Trim().TrimEnd('%'), string.Empty).Replace('\u2212', '-');
        if (!Form().IsMatch(digits))
        {
            return null;
        }

        var points = digits.Count(c => c == '.');
        var commas = digits.Count(c => c == ',');
        return (points, commas) switch
        {
            (0, 0) => NumberText.Parse(digits),
            (> 0, > 0) => Both(digits, points, commas),
            (> 1, 0) or (0, > 1) => IsGrouped(digits, points > 0 ? '.' : ',') ? Whole(digits) : null,
            _ => One(digits, points == 1 ? '.' : ',', ask, out other),
        };
    }

    private static decimal? One(string digits, char separator, NumberAsk ask, out decimal? other)
    {
        other = null;
        var asDecimal = NumberText.Parse(digits.Replace(separator, '.'));
        if (ask == NumberAsk.Share || !IsGrouped(digits, separator))
        {
            return asDecimal;
        }

        if (ask == NumberAsk.Count)
        {
            return Whole(digits);
        }

        if (separator == ',')
        {
            return asDecimal;
        }

        other = asDecimal;
        return Whole(digits);
    }

    /// <summary>Both separators: the last one separates decimals, the other groups.</summary>
    private static decimal? Both(string digits, int points, int commas)
    {
        var (group, mark) = digits.LastIndexOf(',') > digits.LastIndexOf('.') ? ('.', ',') : (',', '.');
        var whole = digits[..digits.LastIndexOf(mark)];
        return (mark == '.' ? points : commas) == 1 && IsGrouped(whole, group)
            ? NumberText.Parse(whole.Replace(group.ToString(), string.Empty, StringComparison.Ordinal) + "." + digits[(whole.Length + 1)..])
            : null;
    }

    private static decimal? Whole(string digits) =>
        NumberText.Parse(digits.Replace(".", string.Empty, StringComparison.Ordinal).Replace(",", string.Empty, StringComparison.Ordinal));

    private static bool IsGrouped(string digits, char separator) =>
        (separator == '.' ? Points() : Commas()).IsMatch(digits);

    /// <summary>A number as its cell holds it, without the noise of binary fractions: at most 15 digits, as Excel counts.</summary>
    public static string Canonical(double number)
    {
        var text = number.ToString("G15", CultureInfo.InvariantCulture);
        return text == "-0" ? "0" : text;
    }

    [GeneratedRegex(@"[\s\u00A0\u202F]", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^[-+]?[0-9][0-9.,]{0,60}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();

    [GeneratedRegex(@"^[-+]?[1-9][0-9]{0,2}(\.[0-9]{3})+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Points();

    [GeneratedRegex(@"^[-+]?[1-9][0-9]{0,2}(,[0-9]{3})+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Commas();
}
