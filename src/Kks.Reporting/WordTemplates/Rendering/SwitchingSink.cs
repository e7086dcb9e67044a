using System.Buffers;

namespace Kks.Reporting.WordTemplates.Rendering;

/// <summary>Passes bytes on to the stream, or to memory while they may still be taken back. Not thread-safe.</summary>
internal sealed class SwitchingSink(StreamSink bottom) : IBufferWriter<byte>
{
    private readonly Stack<ArrayBufferWriter<byte>> _held = new();
    private IBufferWriter<byte> _top = bottom;

    private byte[]? _deferred;
    private IBufferWriter<byte>? _deferredAt;

    /// <summary>How much was written to the stream, or waits to be; null while anything is held that may be taken back.</summary>
    public long? Position => _held.Count > 0 ? null : bottom.Length + (_deferred?.Length ?? 0);

    public void Advance(int count) => _top.Advance(count);

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        WriteDeferred();
        return _top.GetMemory(sizeHint);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        WriteDeferred();
        return _top.GetSpan(sizeHint);
    }

    /// <summary>Writes bytes before what is written next at this place, unless they are taken back until then.</summary>
    public void Defer(byte[] bytes)
    {
        WriteDeferred();
        (_deferred, _deferredAt) = (bytes, _top);
    }

    /// <summary>Takes back what was deferred at this place; null where it was written or nothing was.</summary>
    public byte[]? TakeDeferred()
    {
        var deferred = _deferredAt == _top ? _deferred : null;
        if (deferred is not null)
        {
            (_deferred, _deferredAt) = (null, null);
        }

        return deferred;
    }

    /// <summary>Whether the bytes written last are these.</summary>
    public bool EndsWith(ReadOnlySpan<byte> bytes)
    {
        if (_deferred is not null && _deferredAt == _top)
        {
            return _deferred.AsSpan().EndsWith(bytes);
        }

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

    private void WriteDeferred()
    {
        if (_deferred is { } bytes && _deferredAt == _top)
        {
            (_deferred, _deferredAt) = (null, null);
            bytes.CopyTo(_top.GetSpan(bytes.Length));
            _top.Advance(bytes.Length);
        }
    }
}
