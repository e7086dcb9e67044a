using System.Globalization;
using System.Text;

namespace Kks.Templating.Builtins.Html;

/// <summary>Text into HTML and back.</summary>
internal static class HtmlText
{
    /// <summary>Escapes markup, quotes, Latin-1 signs and characters beyond 16 bits as Scriban does.</summary>
    public static string Escape(string text)
    {
        var first = 0;
        while (first < text.Length && !NeedsEscape(text[first]))
        {
            first++;
        }

        if (first == text.Length)
        {
            return text;
        }

        var result = new StringBuilder(text.Length + 16).Append(text, 0, first);
        foreach (var rune in text.AsSpan(first).EnumerateRunes())
        {
            AppendEscaped(result, rune);
        }

        return result.ToString();
    }

    /// <summary>Puts a break element before every line break.</summary>
    public static string NewlineToBr(string text)
    {
        if (text.AsSpan().IndexOfAny('\r', '\n') < 0)
        {
            return text;
        }

        var result = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            var continuesBreak = text[i] == '\n' && i > 0 && text[i - 1] == '\r';
            if (text[i] is '\r' or '\n' && !continuesBreak)
            {
                result.Append("<br />");
            }

            result.Append(text[i]);
        }

        return result.ToString();
    }

    private static bool NeedsEscape(char c) => c is '&' or '<' or '>' or '"' or '\'' or >= '\u00a0' and <= '\u00ff' || char.IsSurrogate(c);

    private static void AppendEscaped(StringBuilder target, Rune rune)
    {
        _ = rune.Value switch
        {
            '&' => target.Append("&amp;"),
            '<' => target.Append("&lt;"),
            '>' => target.Append("&gt;"),
            '"' => target.Append("&quot;"),
            '\'' => target.Append("&#39;"),
            >= 0xa0 and <= 0xff or > 0xffff => target.Append(CultureInfo.InvariantCulture, $"&#{rune.Value};"),
            _ => target.Append((char)rune.Value),
        };
    }
}
