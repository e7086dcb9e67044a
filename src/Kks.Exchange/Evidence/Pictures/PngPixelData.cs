using Kks.Exchange.Evidence.Files;

namespace Kks.Exchange.Evidence.Pictures;

/// <summary>The IDAT chunks of a PNG file as one stream. It begins in the first of them and ends at the first chunk of another name.</summary>
internal sealed class PngPixelData(PngChunks chunks) : ForwardReadStream
{
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
}
