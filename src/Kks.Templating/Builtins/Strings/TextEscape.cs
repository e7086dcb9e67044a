using System.Text;
using Kks.Templating.Runtime;

namespace Kks.Templating.Builtins.Strings;

/// <summary>Writes a text the way it stands between quotes in a template.</summary>
internal static class TextEscape
{
    public static string Escape(string text) => Literal(text)[1..^1];

    public static string Literal(string text)
    {
        var result = new StringBuilder(text.Length + 8);
        TextQuoting.Append(result, text);
        return result.ToString();
    }
}
