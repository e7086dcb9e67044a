using System.Globalization;
using System.Text;

namespace Kks.Templating.Builtins.Html;

/// <summary>Percent encoding of the UTF-8 form of a text.</summary>
internal static class UrlText
{
    private const string Unreserved = "-._~";
    private const string Reserved = ":/?#[]@!$&'()*+,;=";

    /// <summary>Encodes everything but letters, digits and the unreserved signs: for one part of an address.</summary>
    public static string Encode(string text) => Encode(text, Unreserved);

    /// <summary>The same, but keeps the signs that structure an address: for an address as a whole.</summary>
    public static string Escape(string text) => Encode(text, Unreserved + Reserved);

    private static string Encode(string text, string kept)
    {
        var result = new StringBuilder(text.Length + 16);
        Span<byte> bytes = stackalloc byte[4];
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsAscii && (char.IsAsciiLetterOrDigit((char)rune.Value) || kept.Contains((char)rune.Value, StringComparison.Ordinal)))
            {
                result.Append((char)rune.Value);
                continue;
            }

            foreach (var b in bytes[..rune.EncodeToUtf8(bytes)])
            {
                result.Append(CultureInfo.InvariantCulture, $"%{b:X2}");
            }
        }

        return result.ToString();
    }
}
