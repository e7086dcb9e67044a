using System.Buffers;

namespace Kks.Templating.Builtins.Strings;

/// <summary>Upper and lower case, and what is derived from it. Never depends on a culture.</summary>
internal static class TextCase
{
    public static string Upcase(string text) => text.ToUpperInvariant();

    public static string Downcase(string text) => text.ToLowerInvariant();

    public static string Capitalize(string text) =>
        text.Length == 0 || char.IsUpper(text[0])
            ? text
            : string.Concat([char.ToUpperInvariant(text[0])], text.AsSpan(1));

    /// <summary>Raises the first letter of every word; what is between two blanks is a word, digits before the letter included.</summary>
    public static string CapitalizeWords(string text) => string.Create(text.Length, text, static (target, source) =>
    {
        var waiting = true;
        for (var i = 0; i < source.Length; i++)
        {
            var c = source[i];
            if (char.IsWhiteSpace(c))
            {
                waiting = true;
            }
            else if (waiting && char.IsLetter(c))
            {
                c = char.ToUpperInvariant(c);
                waiting = false;
            }

            target[i] = c;
        }
    });

    /// <summary>Letters and digits in lower case, everything between them as one hyphen, none at the end.</summary>
    public static string Handleize(string text)
    {
        var buffer = ArrayPool<char>.Shared.Rent(Math.Max(text.Length, 1));
        var length = 0;
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                buffer[length++] = char.ToLowerInvariant(c);
            }
            else if (length == 0 || buffer[length - 1] != '-')
            {
                buffer[length++] = '-';
            }
        }

        if (length > 0 && buffer[length - 1] == '-')
        {
            length--;
        }

        var result = new string(buffer, 0, length);
        ArrayPool<char>.Shared.Return(buffer);
        return result;
    }
}
