using System.Globalization;
using System.Text;

namespace Kks.Templating.Runtime;

/// <summary>Texts and names as they are written inside a printed list or object.</summary>
internal static class TextQuoting
{
    public static void Append(StringBuilder builder, string text)
    {
        builder.Append('"');
        foreach (var c in text)
        {
            if (Escape(c) is { } escape) builder.Append(escape);
            else if (c < ' ') builder.Append(CultureInfo.InvariantCulture, $"\\x{(int)c:x2}");
            else builder.Append(c);
        }

        builder.Append('"');
    }

    public static bool IsPlainName(string name)
    {
        if (name.Length == 0 || !(char.IsLetter(name[0]) || name[0] == '_')) return false;
        foreach (var c in name)
        {
            if (!(char.IsLetterOrDigit(c) || c == '_')) return false;
        }

        return true;
    }

    private static string? Escape(char c) => c switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        '\b' => "\\b",
        '\f' => "\\f",
        '\v' => "\\v",
        '\a' => "\\a",
        _ => null,
    };
}
