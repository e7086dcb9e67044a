using System.Globalization;
using Kks.Templating.Builtins.Dates;

namespace Kks.Templating.Builtins;

/// <summary>
/// Writes a date by a pattern of percent codes. Names and separators are those of the culture, everything that is not a
/// code is copied, an unknown code stays as it is.
/// </summary>
internal static class DateFormatter
{
    /// <summary>The pattern in which dates are printed unless the template sets another one.</summary>
    public const string DefaultPattern = "%d %b %Y";

    /// <summary>Writes a date without offset, which counts as UTC, into a new text.</summary>
    public static string Format(DateTime date, string pattern, CultureInfo culture) => Format(date, TimeSpan.Zero, pattern, culture);

    /// <summary>Writes the date into a new text.</summary>
    public static string Format(DateTime date, TimeSpan offset, string pattern, CultureInfo culture)
    {
        Span<char> small = stackalloc char[128];
        if (TryFormat(small, out var written, date, offset, pattern, culture))
        {
            return new string(small[..written]);
        }

        for (var size = 1024; ; size *= 4)
        {
            var large = new char[Math.Max(size, pattern.Length * 8)];
            if (TryFormat(large, out written, date, offset, pattern, culture))
            {
                return new string(large, 0, written);
            }
        }
    }

    /// <summary>Writes the date into the buffer; false if it is too small.</summary>
    public static bool TryFormat(Span<char> target, out int written, DateTime date, TimeSpan offset, string pattern, CultureInfo culture)
    {
        var text = pattern == "%g" ? $"%g {DefaultPattern}" : pattern;
        var writer = new DateFieldWriter(target, date, offset, culture);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '%' && i + 1 < text.Length)
            {
                writer.Code(text[++i]);
            }
            else
            {
                writer.Char(text[i]);
            }
        }

        written = writer.Written;
        return !writer.Overflowed;
    }
}
