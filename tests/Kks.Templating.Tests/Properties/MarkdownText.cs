using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Kks.Templating.Tests.Properties;

/// <summary>The text a reader of Markdown sees; anything that is not plain text shows up as its type.</summary>
public static class MarkdownText
{
    public static string Of(MarkdownObject block)
    {
        var builder = new StringBuilder();
        foreach (var node in block.Descendants())
        {
            switch (node)
            {
                case LiteralInline literal: builder.Append(literal.Content.AsSpan()); break;
                case HtmlEntityInline entity: builder.Append(entity.Transcoded.AsSpan()); break;
                case ParagraphBlock: break;
                case ContainerInline when node.GetType() == typeof(ContainerInline): break;
                default: builder.Append('<').Append(node.GetType().Name).Append('>'); break;
            }
        }

        return builder.ToString();
    }
}
