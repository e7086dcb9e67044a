using Kks.Exchange.Evidence.Files;

namespace Kks.Exchange.Evidence.Pdf;

/// <summary>Part of a file. Others may read the file in between.</summary>
internal sealed class PdfSlice(PdfInput input, long start, long length) : ForwardReadStream
{
    private long done;

    public override int Read(Span<byte> buffer)
    {
        var take = (int)Math.Min(buffer.Length, length - done);
        if (take <= 0)
        {
            return 0;
        }

        input.Position = start + done;
        var read = input.Read(buffer[..take]);
        done += read;
        return read;
    }
}
