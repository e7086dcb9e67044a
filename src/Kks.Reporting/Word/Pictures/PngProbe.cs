using System.Buffers.Binary;

namespace Kks.Reporting.Word.Pictures;

/// <summary>Reads PNG: signature, chunks with their check sums, IHDR first, IEND last.</summary>
internal static class PngProbe
{
    // What stands around a chunk's data: length, name, check sum.
    private const int Frame = 12;

    private static readonly uint[] CrcTable = MakeTable();

    public static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    public static ImageInfo? Read(ReadOnlySpan<byte> file)
    {
        var rest = file[Signature.Length..];
        ImageInfo? info = null;
        var hasData = false;
        while (TakeChunk(ref rest, out var name, out var data))
        {
            if (info is null && !name.SequenceEqual("IHDR"u8))
            {
                return null;
            }

            if (name.SequenceEqual("IHDR"u8))
            {
                info = data.Length == 13 ? Header(data) : null;
            }
            else if (name.SequenceEqual("pHYs"u8) && data.Length == 9 && data[8] == 1)
            {
                info = info! with { Dpi = ImageInfo.SoundDpi(BinaryPrimitives.ReadUInt32BigEndian(data) * 0.0254) };
            }
            else if (name.SequenceEqual("IDAT"u8))
            {
                hasData = true;
            }
            else if (name.SequenceEqual("IEND"u8))
            {
                return hasData && info is { Width: > 0, Height: > 0 } ? info : null;
            }
        }

        return null;
    }

    private static ImageInfo Header(ReadOnlySpan<byte> data) => new(
        ImageKind.Png,
        BinaryPrimitives.ReadInt32BigEndian(data),
        BinaryPrimitives.ReadInt32BigEndian(data[4..]));

    private static bool TakeChunk(ref ReadOnlySpan<byte> rest, out ReadOnlySpan<byte> name, out ReadOnlySpan<byte> data)
    {
        name = data = default;
        if (rest.Length < Frame)
        {
            return false;
        }

        var length = BinaryPrimitives.ReadUInt32BigEndian(rest);
        if (length > rest.Length - Frame)
        {
            return false;
        }

        name = rest.Slice(4, 4);
        data = rest.Slice(8, (int)length);
        var sum = BinaryPrimitives.ReadUInt32BigEndian(rest[(8 + (int)length)..]);
        if (sum != Crc(rest.Slice(4, 4 + (int)length)))
        {
            return false;
        }

        rest = rest[(Frame + (int)length)..];
        return true;
    }

    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
        {
            crc = CrcTable[(byte)(crc ^ value)] ^ (crc >> 8);
        }

        return ~crc;
    }

    private static uint[] MakeTable()
    {
        var table = new uint[256];
        for (uint i = 0; i < table.Length; i++)
        {
            var value = i;
            for (var bit = 0; bit < 8; bit++)
            {
                value = (value & 1) == 1 ? 0xEDB88320 ^ (value >> 1) : value >> 1;
            }

            table[i] = value;
        }

        return table;
    }
}
