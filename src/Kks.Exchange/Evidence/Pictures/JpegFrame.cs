using System.Buffers.Binary;

namespace Kks.Exchange.Evidence.Pictures;

/// <summary>The frame of a JPEG file: size, how it is coded, components.</summary>
internal sealed record JpegFrame(int Marker, int Width, int Height, JpegComponent[] Components)
{
    /// <summary>Whether it is Huffman-coded in one of the two ways photos are: sequential or progressive. Others are not looked through.</summary>
    public bool IsKnownCoding => Marker is 0xC0 or 0xC1 or 0xC2;

    public bool IsProgressive => Marker == 0xC2;

    /// <summary>The most blocks across of any component.</summary>
    public int Across { get; } = Components.Max(c => c.Across);

    /// <summary>The most blocks down of any component.</summary>
    public int Down { get; } = Components.Max(c => c.Down);

    /// <summary>Reads the segment; null where it makes no sense.</summary>
    public static JpegFrame? Read(int marker, ReadOnlySpan<byte> data)
    {
        if (data.Length < 6 || data.Length < 6 + (data[5] * 3) || data[5] is 0 or > 4)
        {
            return null;
        }

        var components = new List<JpegComponent>();
        for (var i = 0; i < data[5]; i++)
        {
            var part = data.Slice(6 + (i * 3), 3);
            components.Add(new JpegComponent(part[0], part[1] >> 4, part[1] & 15, part[2] & 3));
        }

        var frame = new JpegFrame(marker, BinaryPrimitives.ReadUInt16BigEndian(data[3..]), BinaryPrimitives.ReadUInt16BigEndian(data[1..]), [.. components]);
        return frame is { Width: > 0, Height: > 0 } && components.TrueForAll(c => c is { Across: >= 1 and <= 4, Down: >= 1 and <= 4 }) ? frame : null;
    }
}
