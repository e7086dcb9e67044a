using Markdig.Helpers;
using Markdig.Parsers;

namespace Kks.Reporting.Markdown;

/// <summary>Reads <c>&lt;br&gt;</c>, the only way to break a line inside a table cell; all other HTML is shown as text.</summary>
internal sealed class BreakParser : InlineParser
{
    public BreakParser() => OpeningCharacters = ['<'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.AsSpan();
        var length = text.StartsWith("<br>", StringComparison.OrdinalIgnoreCase) ? 4
            : text.StartsWith("<br/>", StringComparison.OrdinalIgnoreCase) ? 5
            : text.StartsWith("<br />", StringComparison.OrdinalIgnoreCase) ? 6
            : 0;
        if (length == 0)
        {
            return false;
        }

        processor.Inline = new BreakInline();
        slice.Start += length;
        return true;
    }
}
