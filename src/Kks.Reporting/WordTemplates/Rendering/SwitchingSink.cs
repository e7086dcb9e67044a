using System.Buffers;

namespace Kks.Reporting.WordTemplates.Rendering;

/// <summary>Passes bytes on to the stream, or to memory while they may still be taken back. Not thread-safe.</summary>
internal sealed class SwitchingSink(StreamSink bottom) : IBufferWriter<byte>
{
    private readonly Stack<ArrayBufferWriter<byte>> _held = new();
    private IBufferWriter<byte> _top = bottom;

    public void Advance(int count) => _top.Advance(count);

    public Memory<byte> GetMemory(int sizeHint = 0) => _top.GetMemory(sizeHint);

    public Span<byte> GetSpan(int sizeHint = 0) => _top.GetSpan(sizeHint);

    /// <summary>Whether the bytes written last are these.</summary>
    public bool EndsWith(ReadOnlySpan<byte> bytes)
    {
        foreach (var held in _held)
        {
            if (held.WrittenCount > 0)
            {
                return held.WrittenSpan.EndsWith(bytes);
            }
        }

        return bottom.EndsWith(bytes);
    }

    /// <summary>Keeps what follows in memory until it is released.</summary>
    public ArrayBufferWriter<byte> Hold()
    {
        var held = new ArrayBufferWriter<byte>(1024);
        _held.Push(held);
        _top = held;
        return held;
    }

    /// <summary>Ends the innermost holding and gives what was held.</summary>
    public ArrayBufferWriter<byte> Release()
    {
        var held = _held.Pop();
        _top = _held.TryPeek(out var outer) ? outer : bottom;
        return held;
    }
}
