using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace Kks.Reporting.Markdown;

/// <summary>Reads <c>&lt;!-- … --&gt;</c>, which says something to the author and nothing to the reader.</summary>
internal sealed class CommentParser : InlineParser
{
    public CommentParser() => OpeningCharacters = ['<'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.AsSpan();
        var end = text.StartsWith("<!--") ? text.IndexOf("-->") : -1;
        if (end < 0)
        {
            return false;
        }

        processor.Inline = new LiteralInline(string.Empty);
        slice.Start += end + "-->".Length;
        return true;
    }
}
