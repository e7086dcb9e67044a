using System.Buffers.Binary;

namespace Kks.Exchange.Evidence.Pictures;

/// <summary>The header of a PNG picture.</summary>
internal sealed record PngHeader(int Width, int Height, int Depth, int Colour, bool IsInterlaced)
{
    /// <summary>Values per pixel.</summary>
    public int Channels => Colour switch
    {
        2 => 3,
        4 => 2,
        6 => 4,
        _ => 1,
    };

    public int BitsPerPixel => Channels * Depth;

    /// <summary>Reads the chunk; null where no picture can have such a header.</summary>
    public static PngHeader? Read(ReadOnlySpan<byte> data)
    {
        if (data.Length != 13)
        {
            return null;
        }

        var header = new PngHeader(BinaryPrimitives.ReadInt32BigEndian(data), BinaryPrimitives.ReadInt32BigEndian(data[4..]), data[8], data[9], data[12] == 1);
        var fits = data[9] switch
        {
            0 => data[8] is 1 or 2 or 4 or 8 or 16,
            3 => data[8] is 1 or 2 or 4 or 8,
            2 or 4 or 6 => data[8] is 8 or 16,
            _ => false,
        };
        return fits && header is { Width: > 0, Height: > 0 } && data[12] <= 1 && data[10] == 0 && data[11] == 0 ? header : null;
    }

    /// <summary>The bytes of a row of so many pixels.</summary>
    public int RowLength(int pixels) => (int)(((long)pixels * BitsPerPixel + 7) / 8);
}
