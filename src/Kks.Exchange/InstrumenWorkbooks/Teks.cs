using System.Globalization;
using System.Text;

namespace Kks.Exchange.InstrumenWorkbooks;

/// <summary>Official texts compared and made into keys.</summary>
internal static class Teks
{
    private const int LongestKey = 60;
    private const int LongestTitle = 400;

    /// <summary>Lower-case words separated by single spaces, without signs.</summary>
    public static string Kata(string text)
    {
        var words = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                words.Append(char.ToLowerInvariant(c));
            }
            else if (words.Length > 0 && words[^1] != ' ')
            {
                words.Append(' ');
            }
        }

        return words.ToString().TrimEnd();
    }

    /// <summary>One line, with single spaces.</summary>
    public static string SatuBaris(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>How much two titles have in common: shared words over all words, 0 to 1.</summary>
    public static double Kemiripan(string a, string b)
    {
        var (first, second) = (Kata(Start(a)).Split(' ').ToHashSet(), Kata(Start(b)).Split(' ').ToHashSet());
        var shared = first.Intersect(second).Count();
        return shared == 0 ? 0 : (double)shared / (first.Count + second.Count - shared);
    }

    private static string Start(string title) => title.Length > LongestTitle ? title[..LongestTitle] : title;

    /// <summary>A key made of a title, unlike those taken.</summary>
    public static string Kunci(string title, ISet<string> taken)
    {
        var bare = string.Concat(Kata(title).Normalize(NormalizationForm.FormD).Where(c => c == ' ' || char.IsAsciiLetterOrDigit(c)));
        var key = new StringBuilder();
        foreach (var word in bare.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (key.Length + word.Length >= LongestKey)
            {
                break;
            }

            key.Append(key.Length > 0 ? "-" : string.Empty).Append(word);
        }

        var stem = key.Length > 0 ? key.ToString() : "indikator";
        var name = stem;
        for (var i = 2; !taken.Add(name); i++)
        {
            name = string.Create(CultureInfo.InvariantCulture, $"{stem}-{i}");
        }

        return name;
    }
}
