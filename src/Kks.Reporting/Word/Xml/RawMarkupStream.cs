namespace Kks.Reporting.Word.Xml;

/// <summary>Takes markup as a stream and hands it to a writer of XML as it is.</summary>
internal sealed class RawMarkupStream(Utf8XmlWriter xml) : Stream
{
    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => xml.Raw(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer) => xml.Raw(buffer);
}
