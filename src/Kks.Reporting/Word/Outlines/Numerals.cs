using System.Globalization;
using System.Text;

namespace Kks.Reporting.Word.Outlines;

/// <summary>Numbers as Word's numbering prints them.</summary>
internal static class Numerals
{
    private static readonly (int Value, string Sign)[] Signs =
    [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
        (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ];

    /// <summary>III for 3; figures where Romans had none.</summary>
    public static string Roman(int number)
    {
        if (number is < 1 or > 3999)
        {
            return number.ToString(CultureInfo.InvariantCulture);
        }

        var text = new StringBuilder();
        foreach (var (value, sign) in Signs)
        {
            for (; number >= value; number -= value)
            {
                text.Append(sign);
            }
        }

        return text.ToString();
    }

    /// <summary>A for 1, Z for 26, AA for 27, BB for 28, as Word counts.</summary>
    public static string Letter(int number) => number < 1
        ? number.ToString(CultureInfo.InvariantCulture)
        : new string((char)('A' + ((number - 1) % 26)), ((number - 1) / 26) + 1);
}
