using System.Globalization;

namespace Kks.Reporting.Indonesian;

/// <summary>
/// Capitals as Indonesian titles have them (<i>huruf judul</i>, EYD V): every word but conjunctions and prepositions in the middle.
/// Thread-safe.
/// </summary>
public static class HurufJudul
{
    private static readonly HashSet<string> Particles = new(StringComparer.OrdinalIgnoreCase)
    {
        "di", "ke", "dari", "dan", "yang", "untuk", "pada", "dengan", "atau", "dalam", "oleh", "bagi", "terhadap", "tentang",
        "sebagai", "agar", "karena", "serta", "tetapi", "per", "akan", "antara", "hingga", "sampai", "secara", "si", "sang", "para",
    };

    /// <summary>The text with title capitals; words that already hold a capital (abbreviations, names) stay as they are.</summary>
    public static string Format(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = text.Split(' ');
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = i > 0 && Particles.Contains(words[i]) ? words[i].ToLowerInvariant() : Capitalize(words[i]);
        }

        return string.Join(' ', words);
    }

    /// <summary>The text with a capital where its first sign, after opening quotes and brackets, is a letter; the rest untouched.</summary>
    public static string Sentence(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var first = 0;
        while (first < text.Length && "\"'“‘(".Contains(text[first], StringComparison.Ordinal))
        {
            first++;
        }

        return first == text.Length ? text : string.Concat(text.AsSpan(0, first), char.ToUpperInvariant(text[first]).ToString(), text.AsSpan(first + 1));
    }

    /// <summary>The text as it stands inside a sentence: its first word without a capital, unless that is a name or an abbreviation (<c>SK</c>, <c>MoU</c>).</summary>
    public static string Inside(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var end = text.IndexOf(' ', StringComparison.Ordinal) is >= 0 and var space ? space : text.Length;
        return end > 1 && char.IsUpper(text[0]) && !text.AsSpan(1, end - 1).ContainsAnyInRange('A', 'Z')
            ? string.Concat(char.ToLowerInvariant(text[0]).ToString(), text.AsSpan(1))
            : text;
    }

    // Both halves of a reduplication take a capital: Undang-Undang. A word with a capital of its own is a name or an abbreviation.
    private static string Capitalize(string word) =>
        word.Any(char.IsUpper) ? word : string.Join('-', word.Split('-').Select(CapitalizePart));

    private static string CapitalizePart(string part)
    {
        var first = FirstLetter(part);
        return first < 0 || (first > 0 && char.IsDigit(part[first - 1]))
            ? part
            : string.Concat(part.AsSpan(0, first), char.ToUpper(part[first], CultureInfo.InvariantCulture).ToString(), part.AsSpan(first + 1));
    }

    private static int FirstLetter(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsLetter(text[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
