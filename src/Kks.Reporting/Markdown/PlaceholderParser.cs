using System.Globalization;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Kks.Reporting.Markdown;

/// <summary>Reads a placeholder: U+E000, digits, U+E001.</summary>
internal sealed class PlaceholderParser : InlineParser
{
    public PlaceholderParser() => OpeningCharacters = [MarkdownBody.PlaceholderStart];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.AsSpan();
        var end = text.IndexOf(MarkdownBody.PlaceholderEnd);
        if (end < 2 || !int.TryParse(text[1..end], NumberStyles.None, CultureInfo.InvariantCulture, out var index))
        {
            return false;
        }

        var position = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new PlaceholderInline
        {
            Index = index,
            Line = line,
            Column = column,
            Span = new SourceSpan(position, position + end),
        };
        slice.Start += end + 1;
        return true;
    }
}
