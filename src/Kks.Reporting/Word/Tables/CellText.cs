using Kks.Reporting.Markdown;
using Kks.Reporting.Word.Outlines;
using Kks.Reporting.Word.Writing;
using Markdig.Helpers;

namespace Kks.Reporting.Word.Tables;

/// <summary>The words of cells that have stayed text, without their escapes and formatting. Keeps one buffer; not thread-safe.</summary>
internal sealed class CellText
{
    private char[] _buffer = new char[256];

    /// <summary>The words of a cell; good until the next is asked for.</summary>
    public ReadOnlySpan<char> Of(StringSlice cell, in StringLine row, LateReader late)
    {
        var text = cell.AsSpan();
        if (!PlainPieces.IsPlain(text))
        {
            return PlainText.Of(late.Read(cell, row));
        }

        return text.IndexOfAny('\\', '&') < 0 ? text : Unescape(cell);
    }

    private ReadOnlySpan<char> Unescape(StringSlice cell)
    {
        // No reference stands for more signs than it has itself.
        if (_buffer.Length < cell.Length)
        {
            _buffer = new char[cell.Length * 2];
        }

        var length = 0;
        var pieces = new PlainPieces(cell);
        while (pieces.TryRead(out var piece))
        {
            piece.CopyTo(_buffer.AsSpan(length));
            length += piece.Length;
        }

        _buffer.AsSpan(0, length).Replace('\n', ' ');
        return _buffer.AsSpan(0, length).Trim();
    }
}
