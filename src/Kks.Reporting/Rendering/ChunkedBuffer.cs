using System.Buffers;
using System.Text;

namespace Kks.Reporting.Rendering;

/// <summary>
/// Collects UTF-8 in pooled chunks, so that a long text is never copied to make room. Taking the text gives the chunks back; not thread-safe.
/// </summary>
internal sealed class ChunkedBuffer : IBufferWriter<byte>
{
    private const int ChunkSize = 64 * 1024;

    private readonly List<(byte[] Bytes, int Count)> _full = [];
    private byte[] _chunk = [];
    private int _used;

    public void Advance(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, _chunk.Length - _used);
        _used += count;
    }

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Room(sizeHint);
        return _chunk.AsMemory(_used);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Room(sizeHint);
        return _chunk.AsSpan(_used);
    }

    /// <summary>All that was written, as text; the buffer is empty afterwards.</summary>
    public string TakeText()
    {
        Close();
        var text = string.Create(CountChars(), _full, static (target, chunks) =>
        {
            var decoder = Encoding.UTF8.GetDecoder();
            for (var i = 0; i < chunks.Count; i++)
            {
                var read = decoder.GetChars(chunks[i].Bytes.AsSpan(0, chunks[i].Count), target, flush: i == chunks.Count - 1);
                target = target[read..];
            }
        });
        _full.ForEach(static chunk => ArrayPool<byte>.Shared.Return(chunk.Bytes));
        _full.Clear();
        return text;
    }

    /// <summary>How many UTF-16 characters there are: one for each that begins, one more where four bytes make a pair.</summary>
    private int CountChars()
    {
        var count = 0;
        foreach (var (bytes, length) in _full)
        {
            foreach (var value in bytes.AsSpan(0, length))
            {
                count += (value & 0xC0) == 0x80 ? 0 : value < 0xF0 ? 1 : 2;
            }
        }

        return count;
    }

    private void Room(int least)
    {
        if (_chunk.Length - _used < Math.Max(1, least))
        {
            Close();
            _chunk = ArrayPool<byte>.Shared.Rent(Math.Max(ChunkSize, least));
        }
    }

    private void Close()
    {
        if (_used > 0)
        {
            _full.Add((_chunk, _used));
        }
        else if (_chunk.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_chunk);
        }

        _chunk = [];
        _used = 0;
    }
}
