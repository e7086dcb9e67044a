using System.Globalization;
using Kks.Reporting.Indonesian;

namespace Kks.Reporting.Testing.Numbering;

/// <summary>Numbers as a numbering level prints them.</summary>
internal static class NumberFormat
{
    private const int LongestLetters = 40;

    public static string Format(int number, string format) => format switch
    {
        "upperRoman" => Roman(number),
        "lowerRoman" => Roman(number).ToLowerInvariant(),
        "upperLetter" => Letters(number, 'A'),
        "lowerLetter" => Letters(number, 'a'),
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "none" => "",
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    private static string Roman(int number) => number is >= 1 and <= 3999 ? Romawi.Format(number) : number.ToString(CultureInfo.InvariantCulture);

    // After z comes aa, then bb: Word repeats the letter.
    private static string Letters(int number, char first) => number >= 1 && (number - 1) / 26 < LongestLetters
        ? new string((char)(first + ((number - 1) % 26)), ((number - 1) / 26) + 1)
        : number.ToString(CultureInfo.InvariantCulture);
}
