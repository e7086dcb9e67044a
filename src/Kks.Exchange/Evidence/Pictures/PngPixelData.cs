namespace Kks.Exchange.Evidence.Pictures;

/// <summary>The IDAT chunks of a PNG file as one stream. It begins in the first of them and ends at the first chunk of another name.</summary>
internal sealed class PngPixelData(PngChunks chunks) : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        while (chunks.Name == "IDAT")
        {
            if (chunks.Read(buffer) is var read and > 0)
            {
                return read;
            }

            if (!chunks.Begin())
            {
                break;
            }
        }

        return 0;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
