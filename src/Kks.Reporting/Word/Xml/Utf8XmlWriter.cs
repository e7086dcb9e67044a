using System.Buffers;
using System.Buffers.Text;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text;

namespace Kks.Reporting.Word.Xml;

/// <summary>
/// Writes XML as UTF-8 into a stream through one pooled buffer. Markup is written as it is, text is escaped; a character XML cannot hold
/// becomes U+FFFD and is counted, so nothing a person types can break the document. Not thread-safe.
/// </summary>
internal sealed class Utf8XmlWriter(Stream target) : IDisposable
{
    private const int BufferSize = 1 << 16;

    // A span is encoded in pieces so that three bytes per character always fit.
    private const int PieceLength = BufferSize / 4;

    private static readonly SearchValues<char> Special = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(c => (char)c), '&', '<', '>', '"']);

    private static readonly SearchValues<char> Doubtful = CharRange.Of('\uD800', '\uFFFF');

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
    private int _count;

    /// <summary>How many characters had to be replaced so far.</summary>
    public int Replaced { get; private set; }

    /// <summary>The words around the first of them, as they were written; null where there is none.</summary>
    public string? FirstReplaced { get; private set; }

    /// <summary>Writes markup as it is.</summary>
    public void Raw(ReadOnlySpan<byte> markup)
    {
        if (markup.Length > _buffer.Length - _count)
        {
            Flush();
            if (markup.Length > _buffer.Length)
            {
                target.Write(markup);
                return;
            }
        }

        markup.CopyTo(_buffer.AsSpan(_count));
        _count += markup.Length;
    }

    /// <summary>Writes markup with values in it: <c>Markup($"&lt;w:spacing w:after=\"{twips}\"/&gt;")</c>; the values are escaped.</summary>
    public void Markup([InterpolatedStringHandlerArgument("")] XmlMarkup markup) =>
        Debug.Assert(markup.IsFor(this), "The markup went to another writer.");

    /// <summary>Writes text for an element or a quoted attribute; line feeds and tabs stay characters.</summary>
    public void Text(ReadOnlySpan<char> text) => Write(text, inRun: false);

    /// <summary>Writes text inside <c>w:t</c>; a line feed becomes a line break, a tab a tab.</summary>
    public void RunText(ReadOnlySpan<char> text) => Write(text, inRun: true);

    /// <summary>Writes a whole number.</summary>
    public void Number(long value)
    {
        Room(20);
        Utf8Formatter.TryFormat(value, _buffer.AsSpan(_count), out var written);
        _count += written;
    }

    /// <summary>Writes markup that is known to be sound.</summary>
    internal void Literal(ReadOnlySpan<char> markup) => Encode(markup);

    public void Flush()
    {
        target.Write(_buffer, 0, _count);
        _count = 0;
    }

    public void Dispose()
    {
        if (_buffer.Length == 0)
        {
            return;
        }

        Flush();
        target.Dispose();
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
    }

    private void Write(ReadOnlySpan<char> text, bool inRun)
    {
        while (true)
        {
            var stop = text.IndexOfAny(Special);
            if (stop < 0)
            {
                Sound(text);
                return;
            }

            Sound(text[..stop]);
            WriteSpecial(text, stop, inRun);
            text = text[(stop + 1)..];
        }
    }

    private void WriteSpecial(ReadOnlySpan<char> text, int at, bool inRun)
    {
        switch (text[at])
        {
            case '&':
                Raw("&amp;"u8);
                break;
            case '<':
                Raw("&lt;"u8);
                break;
            case '>':
                Raw("&gt;"u8);
                break;
            case '"':
                Raw("&quot;"u8);
                break;
            case '\r' when at + 1 < text.Length && text[at + 1] == '\n':
                break;
            case '\n' or '\r':
                Raw(inRun ? "</w:t><w:br/><w:t xml:space=\"preserve\">"u8 : " "u8);
                break;
            case '\t':
                Raw(inRun ? "</w:t><w:tab/><w:t xml:space=\"preserve\">"u8 : " "u8);
                break;
            default:
                Replace(text, at);
                break;
        }
    }

    /// <summary>Writes text without special characters; surrogates and non-characters are looked at one by one.</summary>
    private void Sound(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAny(Doubtful))
        {
            Encode(text);
            return;
        }

        for (var at = 0; at < text.Length;)
        {
            var valid = Rune.DecodeFromUtf16(text[at..], out var rune, out var consumed) == OperationStatus.Done;
            if (!valid || (rune.Value & 0xFFFE) == 0xFFFE)
            {
                Replace(text, at);
            }
            else
            {
                Room(4);
                _count += rune.EncodeToUtf8(_buffer.AsSpan(_count));
            }

            at += consumed;
        }
    }

    private void Replace(ReadOnlySpan<char> text, int at)
    {
        Replaced++;
        FirstReplaced ??= Surroundings(text, at);
        Raw("\uFFFD"u8);
    }

    private static string Surroundings(ReadOnlySpan<char> text, int at)
    {
        const int Reach = 20;
        var around = text[Math.Max(0, at - Reach)..Math.Min(text.Length, at + Reach)];
        return string.Concat(around.ToString().EnumerateRunes().Select(rune => Rune.IsControl(rune) ? Rune.ReplacementChar : rune)).Trim();
    }

    private void Encode(ReadOnlySpan<char> text)
    {
        while (text.Length > PieceLength)
        {
            // No surrogates here, so any place is a good place to cut.
            EncodePiece(text[..PieceLength]);
            text = text[PieceLength..];
        }

        EncodePiece(text);
    }

    private void EncodePiece(ReadOnlySpan<char> text)
    {
        Room(text.Length * 3);
        _count += Encoding.UTF8.GetBytes(text, _buffer.AsSpan(_count));
    }

    private void Room(int bytes)
    {
        if (bytes > _buffer.Length - _count)
        {
            Flush();
        }
    }
}
