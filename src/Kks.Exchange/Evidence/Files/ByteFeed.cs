namespace Kks.Exchange.Evidence.Files;

/// <summary>Reads a stream forward, byte by byte or in blocks, in one buffer. The end of the file is an answer, not an exception.</summary>
internal sealed class ByteFeed(Stream stream)
{
    private readonly byte[] buffer = new byte[64 * 1024];
    private int length;
    private int at;
    private long before;

    public long Position => before + at;

    /// <summary>The next byte; -1 at the end.</summary>
    public int Next() => at < length || Fill() ? buffer[at++] : -1;

    /// <summary>The next byte without taking it; -1 at the end.</summary>
    public int Peek() => at < length || Fill() ? buffer[at] : -1;

    /// <summary>Fills a block; false where the file ends before.</summary>
    public bool Read(Span<byte> block)
    {
        while (block.Length > 0)
        {
            if (at == length && !Fill())
            {
                return false;
            }

            var take = Math.Min(block.Length, length - at);
            buffer.AsSpan(at, take).CopyTo(block);
            at += take;
            block = block[take..];
        }

        return true;
    }

    /// <summary>Passes over bytes; false where the file ends before.</summary>
    public bool Skip(long count)
    {
        while (count > 0)
        {
            if (at == length && !Fill())
            {
                return false;
            }

            var take = (int)Math.Min(count, length - at);
            at += take;
            count -= take;
        }

        return true;
    }

    /// <summary>Passes over everything before the next byte of this value; false where there is none.</summary>
    public bool SkipTo(byte value)
    {
        while (at < length || Fill())
        {
            var found = buffer.AsSpan(at, length - at).IndexOf(value);
            if (found >= 0)
            {
                at += found;
                return true;
            }

            at = length;
        }

        return false;
    }

    public int NextShort() => Next() is var high and >= 0 && Next() is var low and >= 0 ? (high << 8) | low : -1;

    private bool Fill()
    {
        before += length;
        at = 0;
        length = stream.ReadAtLeast(buffer, 1, throwOnEndOfStream: false);
        return length > 0;
    }
}
