using System.Buffers;
using Markdig.Helpers;
using Markdig.Parsers.Inlines;

namespace Kks.Reporting.Markdown;

/// <summary>
/// Text that means only itself: letters, escaped signs and character references. Gives it piece by piece as the inline parsers would, without a
/// tree; most of what templates print is such text.
/// </summary>
internal ref struct PlainPieces(StringSlice text)
{
    // Every sign an inline parser of the dialect opens with, but for escapes and references, which are read here, and an exclamation mark,
    // which means nothing without the bracket behind it.
    private static readonly SearchValues<char> Stops = SearchValues.Create("`*_~^+=[]<|{@\uE000\n\r\\");
    private static readonly SearchValues<char> Ends = SearchValues.Create("\\&");

    private StringSlice _rest = text;
    private string? _reference;

    /// <summary>Whether a text is plain.</summary>
    public static bool IsPlain(ReadOnlySpan<char> text)
    {
        while (true)
        {
            var at = text.IndexOfAny(Stops);
            if (at < 0)
            {
                return true;
            }

            if (text[at] != '\\' || (at + 1 < text.Length && text[at + 1] is '\n' or '\r'))
            {
                return false;
            }

            var length = at + (at + 1 < text.Length && text[at + 1].IsAsciiPunctuation() ? 2 : 1);
            text = text[length..];
        }
    }

    /// <summary>The next piece; a reference such as <c>&amp;#10;</c> is a piece of its own.</summary>
    public bool TryRead(out ReadOnlySpan<char> piece)
    {
        piece = default;
        while (piece.IsEmpty)
        {
            if (_reference is { } reference)
            {
                piece = reference;
                _reference = null;
                return true;
            }

            if (_rest.IsEmpty)
            {
                return false;
            }

            piece = ReadPiece();
        }

        return true;
    }

    private ReadOnlySpan<char> ReadPiece()
    {
        var text = _rest.AsSpan();
        var from = 0;
        while (true)
        {
            var next = text[from..].IndexOfAny(Ends);
            var at = from + next;
            if (next < 0)
            {
                _rest.Start = _rest.End + 1;
                return text;
            }

            if (text[at] == '\\' && at + 1 < text.Length && text[at + 1].IsAsciiPunctuation())
            {
                if (at > 0)
                {
                    _rest.Start += at;
                    return text[..at];
                }

                // The sign itself begins a piece, whatever it is.
                text = text[1..];
                _rest.Start++;
                from = 1;
                continue;
            }

            if (text[at] == '&' && TryReadReference(at))
            {
                return text[..at];
            }

            from = at + 1;
        }
    }

    private bool TryReadReference(int at)
    {
        var slice = _rest;
        slice.Start += at;
        if (!HtmlEntityParser.TryParse(ref slice, out var literal, out var length))
        {
            return false;
        }

        _reference = literal;
        _rest.Start += at + length;
        return true;
    }
}
