using System.Globalization;

namespace Kks.Templating.Builtins.Dates;

/// <summary>
/// Reads a date from text. The result is the same on every machine and every day: a text with an offset is converted to
/// UTC, and a text that leaves the year or the date to the reader is not a date.
/// </summary>
internal static class DateReader
{
    private const DateTimeStyles Styles =
        DateTimeStyles.AllowWhiteSpaces | DateTimeStyles.AdjustToUniversal | DateTimeStyles.NoCurrentDateDefault;

    /// <summary>Reads a text in any form the culture knows.</summary>
    public static bool TryRead(string text, CultureInfo culture, out DateTime date)
    {
        var read = DateTime.TryParse(text, culture, Styles, out date) && NamesYear(text);
        date = DateTime.SpecifyKind(date, DateTimeKind.Utc);
        return read;
    }

    /// <summary>Reads a text by a .NET pattern, as <see cref="DateReadPattern"/> makes it.</summary>
    public static bool TryReadExact(string text, string pattern, CultureInfo culture, out DateTime date)
    {
        var read = DateTime.TryParseExact(text, pattern, culture, Styles, out date);
        date = DateTime.SpecifyKind(date, DateTimeKind.Utc);
        return read;
    }

    /// <summary>
    /// Whether the text itself says the year. .NET would fill a missing one from the machine's clock, and the document
    /// would change from one year to the next.
    /// </summary>
    private static bool NamesYear(string text)
    {
        var numbers = 0;
        var letters = 0;
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            while (i < text.Length && char.IsAsciiDigit(text[i]))
            {
                i++;
            }

            if (i - start > 2)
            {
                return true;
            }

            if (i > start && i < text.Length && text[i] == ':')
            {
                break;
            }

            numbers += i > start ? 1 : 0;
            letters += i < text.Length && char.IsLetter(text[i]) ? 1 : 0;
            i += i < text.Length ? 1 : 0;
        }

        return numbers >= (letters >= 3 ? 2 : 3);
    }
}
