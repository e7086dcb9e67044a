using System.Text;

namespace Kks.Reporting.WordTemplates.Sources;

/// <summary>Writes literal text of the template so that it is text to XML and to the engine.</summary>
internal static class SourceText
{
    public static void Append(StringBuilder source, string text, bool inAttribute)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var sign = text[i];
            switch (sign)
            {
                case '&':
                    source.Append("&amp;");
                    break;
                case '<':
                    source.Append("&lt;");
                    break;
                case '>':
                    source.Append("&gt;");
                    break;
                case '"' when inAttribute:
                    source.Append("&quot;");
                    break;
                case '\r':
                    source.Append("&#13;");
                    break;
                case '\n' when inAttribute:
                    source.Append("&#10;");
                    break;
                case '\t' when inAttribute:
                    source.Append("&#9;");
                    break;
                case '{' when i + 1 == text.Length || text[i + 1] is '{' or '%':
                    // The engine would take it for the start of a tag.
                    source.Append("&#123;");
                    break;
                default:
                    source.Append(sign);
                    break;
            }
        }
    }

    /// <summary>Writes markup that holds no tags.</summary>
    public static void AppendMarkup(StringBuilder source, string markup) => source.Append(markup);
}
