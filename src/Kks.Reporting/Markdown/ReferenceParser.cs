using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Kks.Reporting.Markdown;

/// <summary>Reads <c>@tbl:nama</c>, <c>@gbr:nama</c>, <c>@bab:nama</c>, <c>@lmp:nama</c>, and <c>@grf:nama</c>.</summary>
internal sealed class ReferenceParser : InlineParser
{
    public ReferenceParser() => OpeningCharacters = ['@'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (char.IsLetterOrDigit(slice.PeekCharExtra(-1)))
        {
            return false;
        }

        var text = slice.AsSpan()[1..];
        var length = NameLength(text);
        if (length == 0)
        {
            return false;
        }

        var position = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new ReferenceInline
        {
            Name = text[..length].ToString(),
            Line = line,
            Column = column,
            Span = new SourceSpan(position, position + length),
        };
        slice.Start += length + 1;
        return true;
    }

    private static int NameLength(ReadOnlySpan<char> text)
    {
        if (text.Length < 5 || text[3] != ':' || text[..3] is not ("tbl" or "gbr" or "bab" or "lmp" or "grf"))
        {
            return 0;
        }

        var end = 4;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '-' or '_' or '.'))
        {
            end++;
        }

        // A full stop at the end belongs to the sentence, not to the name.
        while (text[end - 1] == '.')
        {
            end--;
        }

        return end == 4 ? 0 : end;
    }
}
