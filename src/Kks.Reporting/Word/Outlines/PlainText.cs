using System.Text;
using Kks.Reporting.Markdown;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax.Inlines;

namespace Kks.Reporting.Word.Outlines;

/// <summary>The words of inline Markdown without their formatting, for tables of contents and properties.</summary>
internal static class PlainText
{
    public static string Of(ContainerInline? inlines)
    {
        if (inlines?.FirstChild is LiteralInline { NextSibling: null } only)
        {
            return only.Content.ToString();
        }

        var text = new StringBuilder();
        Append(text, inlines);
        return text.ToString().Trim();
    }

    private static void Append(StringBuilder text, ContainerInline? inlines)
    {
        for (var inline = inlines?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    text.Append(code.ContentSpan);
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.ToString().ReplaceLineEndings(" "));
                    break;
                case LineBreakInline or BreakInline:
                    text.Append(' ');
                    break;
                case FootnoteLink or PlaceholderInline or ReferenceInline:
                    break;
                case AutolinkInline link:
                    text.Append(link.Url);
                    break;
                case ContainerInline container:
                    Append(text, container);
                    break;
            }
        }
    }
}
