using System.Globalization;
using Kks.Reporting.Word.Outlines;

namespace Kks.Reporting.WordTemplates.Fields;

/// <summary>Prints numbers as fields and lists of Word do.</summary>
internal static class NumberFormat
{
    /// <summary>A number by the name a field's <c>\*</c> gives the format.</summary>
    public static string OfField(int number, string? format) => format switch
    {
        "ROMAN" or "Roman" => Numerals.Roman(number),
        "roman" => Numerals.Roman(number).ToLowerInvariant(),
        "ALPHABETIC" or "Alphabetic" => Numerals.Letter(number),
        "alphabetic" => Numerals.Letter(number).ToLowerInvariant(),
        _ => Figures(number),
    };

    /// <summary>A number by the name a list level gives the format; null where it shows none.</summary>
    public static string? OfList(int number, string? format) => format switch
    {
        "none" or "bullet" => null,
        "upperRoman" => Numerals.Roman(number),
        "lowerRoman" => Numerals.Roman(number).ToLowerInvariant(),
        "upperLetter" => Numerals.Letter(number),
        "lowerLetter" => Numerals.Letter(number).ToLowerInvariant(),
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        _ => Figures(number),
    };

    public static string Figures(int number) => number.ToString(CultureInfo.InvariantCulture);
}
