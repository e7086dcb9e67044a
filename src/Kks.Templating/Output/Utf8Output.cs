using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace Kks.Templating.Output;

/// <summary>Writes UTF-8 into a buffer. Not thread-safe; one rendering at a time. <see cref="Flush"/> hands the last bytes over.</summary>
public sealed class Utf8Output : ITemplateOutput
{
    private const int MinimumChunk = 4096;
    private readonly IBufferWriter<byte> _writer;
    private readonly Func<object, Utf8Output, bool>? _contents;
    private readonly bool _plain;
    private readonly bool _copies;
    private byte[] _array = [];
    private int _start;
    private int _position;
    private int _end;
    private long _flushed;

    /// <summary>Writes into <paramref name="writer"/>.</summary>
    /// <param name="writer">The buffer to write into.</param>
    /// <param name="escaper">How values are escaped.</param>
    /// <param name="contents">Takes values that are not text; returns whether it did. It may write to the output it is given. Null: takes none.</param>
    public Utf8Output(IBufferWriter<byte> writer, TextEscaper escaper, Func<object, Utf8Output, bool>? contents = null)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(escaper);
        _writer = writer;
        Escaper = escaper;
        _contents = contents;
        _plain = ReferenceEquals(escaper, TextEscaper.None);
        // A writer whose memory is not an array gets copies of an own one.
        _copies = !MemoryMarshal.TryGetArray<byte>(writer.GetMemory(1), out _);
    }

    /// <inheritdoc/>
    public TextEscaper Escaper { get; }

    /// <inheritdoc/>
    public long Length => _flushed + (_position - _start);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteLiteral(ReadOnlySpan<byte> utf8)
    {
        if (_end - _position < utf8.Length) Grow(utf8.Length);
        utf8.CopyTo(_array.AsSpan(_position));
        _position += utf8.Length;
    }

    /// <summary>Writes text as it is, without escaping.</summary>
    public void WriteRaw(ReadOnlySpan<char> text)
    {
        if (text.Length > MinimumChunk)
        {
            WriteLong(text);
            return;
        }

        if (_end - _position < text.Length * 3) Grow(text.Length * 3);
        _position += Encoding.UTF8.GetBytes(text, _array.AsSpan(_position, _end - _position));
    }

    /// <inheritdoc/>
    public void WriteText(ReadOnlySpan<char> text)
    {
        if (_plain) WriteRaw(text);
        else Escaper.Write(text, this);
    }

    /// <inheritdoc/>
    public void WriteFormatted<T>(T value, ReadOnlySpan<char> format, IFormatProvider culture)
        where T : IUtf8SpanFormattable
    {
        if (!Escaper.LeavesNumbers)
        {
            WriteFormattedText(value, format, culture);
            return;
        }

        var size = 64;
        int written;
        if (_end - _position < size) Grow(size);
        while (!value.TryFormat(_array.AsSpan(_position, _end - _position), out written, format, culture))
        {
            size *= 2;
            Grow(Math.Max(size, _end - _position + 1));
        }

        _position += written;
    }

    /// <inheritdoc/>
    public bool TryWrite(object content) => _contents is not null && _contents(content, this);

    /// <inheritdoc/>
    public void Flush()
    {
        var pending = _position - _start;
        if (pending > 0)
        {
            if (_copies) _array.AsSpan(_start, pending).CopyTo(_writer.GetSpan(pending));
            _writer.Advance(pending);
        }

        _flushed += pending;
        // What the writer does with its memory after Advance is its own business, so the next write asks again.
        _array = [];
        _start = _position = _end = 0;
    }

    private void WriteFormattedText<T>(T value, ReadOnlySpan<char> format, IFormatProvider culture)
        where T : IUtf8SpanFormattable
    {
        var rented = ArrayPool<byte>.Shared.Rent(256);
        int written;
        while (!value.TryFormat(rented, out written, format, culture))
        {
            var size = rented.Length * 2;
            ArrayPool<byte>.Shared.Return(rented);
            rented = ArrayPool<byte>.Shared.Rent(size);
        }

        WriteText(Encoding.UTF8.GetString(rented, 0, written));
        ArrayPool<byte>.Shared.Return(rented);
    }

    private void WriteLong(ReadOnlySpan<char> text)
    {
        while (text.Length > 0)
        {
            var take = Math.Min(MinimumChunk, text.Length);
            // A surrogate pair must not be torn apart.
            if (take < text.Length && char.IsHighSurrogate(text[take - 1]) && take > 1) take--;
            WriteRaw(text[..take]);
            text = text[take..];
        }
    }

    private void Grow(int needed)
    {
        Flush();
        var size = Math.Max(needed, MinimumChunk);
        if (_copies)
        {
            _array = new byte[size];
            _start = _position = 0;
            _end = size;
            return;
        }

        var memory = _writer.GetMemory(size);
        if (!MemoryMarshal.TryGetArray<byte>(memory, out var segment)) throw new InvalidOperationException("The writer changed the kind of its memory.");
        _array = segment.Array!;
        _start = _position = segment.Offset;
        _end = segment.Offset + segment.Count;
    }
}
