using System.Text;

namespace Kks.Reporting.Indonesian;

/// <summary>Roman numerals (<i>angka Romawi</i>). Thread-safe.</summary>
public static class Romawi
{
    private static readonly (int Value, string Sign)[] Signs =
    [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
        (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ];

    /// <summary>The number in capital Roman numerals: 2025 is <c>MMXXV</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not between 1 and 3999.</exception>
    public static string Format(int value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 3999);
        var text = new StringBuilder();
        foreach (var (size, sign) in Signs)
        {
            for (; value >= size; value -= size)
            {
                text.Append(sign);
            }
        }

        return text.ToString();
    }
}
