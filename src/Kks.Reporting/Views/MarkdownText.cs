using System.Text;

namespace Kks.Reporting.Views;

/// <summary>Makes plain text safe inside Markdown that is made here.</summary>
internal static class MarkdownText
{
    private const string Special = "\\`*_{}[]()<>#+-.!|~^=:@&\"'$%/,;?";

    /// <summary>The text with a backslash before every sign that Markdown may read as its own, and on one line.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var sign in text)
        {
            if (Special.Contains(sign, StringComparison.Ordinal))
            {
                escaped.Append('\\');
            }

            escaped.Append(sign is '\r' or '\n' ? ' ' : sign);
        }

        return escaped.ToString();
    }
}
