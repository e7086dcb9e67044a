using System.Buffers.Binary;
using Kks.Exchange.Evidence.Files;

namespace Kks.Exchange.Evidence.Pictures;

/// <summary>Reads the size of a WebP picture and whether all of its container is there, without unpacking pixels.</summary>
internal static class WebpReader
{
    public static PictureReading Read(Stream stream)
    {
        var feed = new ByteFeed(stream);
        Span<byte> head = stackalloc byte[30];
        if (!feed.Read(head))
        {
            return new PictureReading(Soundness.Truncated);
        }

        var (width, height) = Size(head);
        var rest = BinaryPrimitives.ReadUInt32LittleEndian(head[4..]) + 8L - head.Length;
        return new PictureReading(feed.Skip(rest) ? Soundness.Whole : Soundness.Truncated, width, height);
    }

    private static (int Width, int Height) Size(ReadOnlySpan<byte> head)
    {
        var data = head[20..];
        if (head[12..].StartsWith("VP8X"u8))
        {
            return (1 + Int24(data[4..]), 1 + Int24(data[7..]));
        }

        if (head[12..].StartsWith("VP8L"u8))
        {
            var bits = BinaryPrimitives.ReadUInt32LittleEndian(data[1..]);
            return (1 + (int)(bits & 0x3FFF), 1 + (int)((bits >> 14) & 0x3FFF));
        }

        return (BinaryPrimitives.ReadUInt16LittleEndian(data[6..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(data[8..]) & 0x3FFF);
    }

    private static int Int24(ReadOnlySpan<byte> data) => data[0] | (data[1] << 8) | (data[2] << 16);
}
