using System.Buffers.Binary;
using Kks.Model.Files;

namespace Kks.Reporting.Word.Pictures;

/// <summary>Reads PNG: signature, chunks with their check sums, IHDR first, IEND last.</summary>
internal static class PngProbe
{
    // What stands around a chunk's data: length, name, check sum.
    private const int Frame = 12;

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
        var own = new Crc32();
        own.Add(rest.Slice(4, 4 + (int)length));
        if (sum != own.Value)
        {
            return false;
        }

        rest = rest[(Frame + (int)length)..];
        return true;
    }
}
