namespace Kks.Exchange.Evidence.Pdf;

/// <summary>A PDF file at any place, through one window, so that memory does not grow with the file.</summary>
internal sealed class PdfInput(Stream stream) : IPdfBytes
{
    private readonly byte[] window = new byte[32 * 1024];
    private long start;
    private int length;
    private int at;

    public long Length { get; } = stream.Length;

    public long Position
    {
        get => start + at;
        set
        {
            if (value >= start && value <= start + length)
            {
                at = (int)(value - start);
                return;
            }

            start = Math.Clamp(value, 0, Length);
            at = length = 0;
        }
    }

    public int Next() => at < length || Fill() ? window[at++] : -1;

    public int Peek() => at < length || Fill() ? window[at] : -1;

    /// <summary>Reads a block; shorter where the file ends.</summary>
    public int Read(Span<byte> block)
    {
        if (at == length && !Fill())
        {
            return 0;
        }

        var take = Math.Min(block.Length, length - at);
        window.AsSpan(at, take).CopyTo(block);
        at += take;
        return take;
    }

    private bool Fill()
    {
        start += length;
        at = length = 0;
        if (start >= Length)
        {
            return false;
        }

        stream.Position = start;
        length = stream.ReadAtLeast(window, 1, throwOnEndOfStream: false);
        return length > 0;
    }
}
