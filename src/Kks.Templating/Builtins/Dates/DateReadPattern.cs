using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace Kks.Templating.Builtins.Dates;

/// <summary>Turns a pattern of percent codes into the .NET pattern that reads the same text.</summary>
internal static class DateReadPattern
{
    /// <summary>Whether a text read by the pattern says its year; without one .NET would take it from the machine's clock.</summary>
    public static bool NamesYear(string pattern)
    {
        for (var i = 0; i + 1 < pattern.Length; i++)
        {
            if (pattern[i] == '%' && pattern[++i] is ('y' or 'Y' or 'F' or 'D' or 'x' or 'c'))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>False if the pattern has a code that cannot be used for reading; <paramref name="refused"/> is that code.</summary>
    public static bool TryTranslate(string pattern, CultureInfo culture, [NotNullWhen(true)] out string? translated, out char refused)
    {
        var result = new StringBuilder(pattern.Length * 2);
        translated = null;
        refused = '\0';
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '%' || i + 1 == pattern.Length)
            {
                AppendLiteral(result, pattern[i]);
                continue;
            }

            var code = pattern[++i];
            var part = Part(code, culture);
            if (part is null && char.IsAsciiLetterOrDigit(code) | code == '%')
            {
                refused = code;
                return false;
            }

            result.Append(part ?? $"'%'\\{code}");
        }

        // A single letter would be taken for one of .NET's standard patterns.
        translated = result.Length == 1 ? $"%{result}" : result.ToString();
        return true;
    }

    private static void AppendLiteral(StringBuilder target, char c)
    {
        if (char.IsWhiteSpace(c))
        {
            target.Append(c);
        }
        else
        {
            target.Append('\\').Append(c);
        }
    }

    private static string? Part(char code, CultureInfo culture) => code switch
    {
        'a' => "ddd",
        'A' => "dddd",
        'b' or 'h' => "MMM",
        'B' => "MMMM",
        'c' => "ddd MMM dd HH':'mm':'ss yyyy",
        'd' => "dd",
        'D' => "MM'/'dd'/'yy",
        'e' => "d",
        'F' => "yyyy'-'MM'-'dd",
        'H' => "HH",
        'I' => "hh",
        'k' => "H",
        'l' => "h",
        'L' => "fff",
        'm' => "MM",
        'M' => "mm",
        'N' => "fffffff'00'",
        'p' or 'P' => "tt",
        'r' => "hh':'mm':'ss tt",
        'R' => "HH':'mm",
        'S' => "ss",
        'T' => "HH':'mm':'ss",
        'x' => culture.DateTimeFormat.ShortDatePattern,
        'X' => culture.DateTimeFormat.LongTimePattern,
        'y' => "yy",
        'Y' => "yyyy",
        'Z' => "zzz",
        _ => null,
    };
}
