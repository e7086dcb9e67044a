using System.Globalization;
using System.Text;

namespace Kks.Templating.Builtins.Strings;

/// <summary>Writes a text the way it stands between quotes in a template.</summary>
internal static class TextEscape
{
    public static string Literal(string text) => $"\"{Escape(text)}\"";

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

        var result = new StringBuilder(text.Length + 8).Append(text, 0, first);
        foreach (var c in text.AsSpan(first))
        {
            AppendEscaped(result, c);
        }

        return result.ToString();
    }

    private static bool NeedsEscape(char c) => c is '"' or '\\' or < ' ';

    private static void AppendEscaped(StringBuilder target, char c)
    {
        _ = c switch
        {
            '"' => target.Append("\\\""),
            '\\' => target.Append("\\\\"),
            '\n' => target.Append("\\n"),
            '\r' => target.Append("\\r"),
            '\t' => target.Append("\\t"),
            '\v' => target.Append("\\v"),
            '\f' => target.Append("\\f"),
            '\b' => target.Append("\\b"),
            '\a' => target.Append("\\a"),
            < ' ' => target.Append(CultureInfo.InvariantCulture, $"\\x{(int)c:x2}"),
            _ => target.Append(c),
        };
    }
}
