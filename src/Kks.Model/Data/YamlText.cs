using System.Globalization;
using System.Text;

namespace Kks.Model.Data;

/// <summary>Text -> the plainest YAML that every YAML reader takes back as the same text.</summary>
internal static class YamlText
{
    private static readonly HashSet<string> Reserved = new(StringComparer.OrdinalIgnoreCase) { "null", "true", "false", "yes", "no", "on", "off" };

    public static string Key(string key) => IsPlain(key) && !key.Contains(' ', StringComparison.Ordinal) ? key : Quote(key);

    /// <summary>Writes a value.</summary>
    /// <param name="text">The text.</param>
    /// <param name="indent">The indent of the lines of a block.</param>
    public static string Value(string text, int indent)
    {
        if (IsPlain(text))
        {
            return text;
        }

        return IsBlock(text) ? Block(text, indent) : Quote(text);
    }

    /// <summary>Without quotes: words that no reader takes for a number, date, truth value or syntax.</summary>
    private static bool IsPlain(string text) =>
        text.Length > 0
        && char.IsLetter(text[0])
        && text[^1] is not (' ' or ':')
        && !Reserved.Contains(text)
        && !text.Contains(": ", StringComparison.Ordinal)
        && !text.Contains(" #", StringComparison.Ordinal)
        && text.All(c => c == ' ' || IsPrintable(c));

    /// <summary>As a block: several lines of visible text.</summary>
    private static bool IsBlock(string text)
    {
        var lines = text.Split('\n');
        return lines.Length > 1
            && lines[0].Length > 0
            && lines[0][0] != ' '
            && Array.TrueForAll(lines, l => (l.Length == 0 || l.Any(c => c != ' ')) && l.All(c => c == ' ' || IsPrintable(c)));
    }

    private static string Block(string text, int indent)
    {
        var body = text.TrimEnd('\n');
        var mark = (text.Length - body.Length) switch
        {
            0 => "|-",
            1 => "|",
            _ => "|+",
        };
        var yaml = new StringBuilder(mark);
        foreach (var line in (mark == "|+" ? text[..^1] : body).Split('\n'))
        {
            yaml.Append('\n').Append(' ', line.Length == 0 ? 0 : indent).Append(line);
        }

        return yaml.ToString();
    }

    private static string Quote(string text)
    {
        var yaml = new StringBuilder(text.Length + 2).Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            yaml.Append(text[i] switch
            {
                '"' => "\\\"",
                '\\' => @"\\",
                '\n' => "\\n",
                '\t' => "\\t",
                '\r' => "\\r",
                ' ' => " ",
                var c when IsPrintable(c) => c.ToString(),
                var c => "\\u" + ((int)c).ToString("X4", CultureInfo.InvariantCulture),
            });
        }

        return yaml.Append('"').ToString();
    }

    private static bool IsPrintable(char c) =>
        char.IsSurrogate(c) || (!char.IsControl(c) && !char.IsWhiteSpace(c) && CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned));
}
