using System.Text;

namespace Kks.Reporting.Word.Tables;

/// <summary>
/// Lets a word such as Sekolah/Madrasah/Pondok break behind its slashes where a cell is too narrow for it: Word never breaks there by itself,
/// LibreOffice only beside digits, and both would tear the word at any letter instead.
/// </summary>
internal static class SlashBreaks
{
    private const char Break = '\u200B';

    /// <summary>The text with an invisible place to break behind the slashes of words wider than the cell; null where there is nothing to do.</summary>
    /// <param name="text">The text.</param>
    /// <param name="width">The width of the cell, in twips.</param>
    public static string? Add(ReadOnlySpan<char> text, int width)
    {
        StringBuilder? broken = null;
        var start = 0;
        while (start < text.Length)
        {
            var length = WordLength(text[start..]);
            var word = text.Slice(start, length);
            if (word.Contains('/') && WordWidth.OfWhole(word) > width)
            {
                broken ??= new StringBuilder(text.Length + 8).Append(text[..start]);
                AddBroken(broken, word);
            }
            else
            {
                broken?.Append(word);
            }

            start += length;
        }

        return broken?.ToString();
    }

    /// <summary>The length of the next word, or of the space before it.</summary>
    private static int WordLength(ReadOnlySpan<char> text)
    {
        var isSpace = char.IsWhiteSpace(text[0]);
        var length = 1;
        while (length < text.Length && char.IsWhiteSpace(text[length]) == isSpace)
        {
            length++;
        }

        return length;
    }

    private static void AddBroken(StringBuilder broken, ReadOnlySpan<char> word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            broken.Append(word[i]);
            if (word[i] == '/' && i < word.Length - 1 && word[i + 1] != '/')
            {
                broken.Append(Break);
            }
        }
    }
}
