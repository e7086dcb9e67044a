using System.Buffers;

namespace Kks.Reporting.WordTemplates.Rendering;

/// <summary>Hands bytes to a stream in large pieces; remembers the last few. Not thread-safe.</summary>
internal sealed class StreamSink(Stream target) : IBufferWriter<byte>
{
    private const int PieceSize = 1 << 16;

    private Stream _target = target;
    private readonly byte[] _tail = new byte[16];
    private byte[] _piece = new byte[PieceSize];
    private int _count;

    /// <summary>How much was written.</summary>
    public long Length { get; private set; }

    public void Advance(int count)
    {
        _count += count;
        Length += count;
    }

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        if (_piece.Length - _count < Math.Max(sizeHint, 1))
        {
            Drain();
            if (_piece.Length < sizeHint)
            {
                _piece = new byte[sizeHint];
            }
        }

        return _piece.AsMemory(_count);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    /// <summary>Whether the bytes written last are these, at most 16.</summary>
    public bool EndsWith(ReadOnlySpan<byte> bytes)
    {
        if (_count >= bytes.Length)
        {
            return _piece.AsSpan(0, _count).EndsWith(bytes);
        }

        Span<byte> both = stackalloc byte[_tail.Length + _count];
        _tail.CopyTo(both);
        _piece.AsSpan(0, _count).CopyTo(both[_tail.Length..]);
        return both.EndsWith(bytes);
    }

    /// <summary>Hands what follows to another stream.</summary>
    public void Redirect(Stream other)
    {
        Drain();
        _target = other;
    }

    public void Drain()
    {
        _target.Write(_piece, 0, _count);
        if (_count >= _tail.Length)
        {
            _piece.AsSpan(_count - _tail.Length, _tail.Length).CopyTo(_tail);
        }
        else
        {
            _tail.AsSpan(_count).CopyTo(_tail);
            _piece.AsSpan(0, _count).CopyTo(_tail.AsSpan(_tail.Length - _count));
        }

        _count = 0;
    }
}
