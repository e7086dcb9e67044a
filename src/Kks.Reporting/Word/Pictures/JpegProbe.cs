using System.Buffers.Binary;

namespace Kks.Reporting.Word.Pictures;

/// <summary>Reads JPEG: size from the frame header, resolution from JFIF or EXIF, orientation from EXIF; the file must reach its end mark.</summary>
internal static class JpegProbe
{
    private const byte StartOfScan = 0xDA;

    public static ImageInfo? Read(ReadOnlySpan<byte> file)
    {
        ImageInfo? info = null;
        double? dpi = null;
        var exif = new ExifInfo(1, null);
        var rest = file[2..];
        while (TakeSegment(ref rest, out var marker, out var data))
        {
            switch (marker)
            {
                case StartOfScan:
                    var whole = rest.LastIndexOf((ReadOnlySpan<byte>)[0xFF, 0xD9]) >= 0;
                    return whole && info is not null ? info with { Dpi = exif.Dpi ?? dpi ?? ImageInfo.DefaultDpi, Orientation = exif.Orientation } : null;
                case 0xE0 when data.StartsWith("JFIF\0"u8) && data.Length >= 12:
                    dpi = Density(data);
                    break;
                case 0xE1 when data.StartsWith("Exif\0\0"u8):
                    exif = ExifProbe.Read(data[6..]);
                    break;
                case >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC):
                    info = Frame(data);
                    break;
            }
        }

        return null;
    }

    private static ImageInfo? Frame(ReadOnlySpan<byte> data)
    {
        if (data.Length < 6)
        {
            return null;
        }

        var (height, width) = (BinaryPrimitives.ReadUInt16BigEndian(data[1..]), BinaryPrimitives.ReadUInt16BigEndian(data[3..]));
        return width > 0 && height > 0 ? new ImageInfo(ImageKind.Jpeg, width, height) : null;
    }

    private static double? Density(ReadOnlySpan<byte> jfif)
    {
        var density = BinaryPrimitives.ReadUInt16BigEndian(jfif[8..]);
        return jfif[7] switch
        {
            1 => ImageInfo.SoundDpi(density),
            2 => ImageInfo.SoundDpi(density * 2.54),
            _ => null,
        };
    }

    private static bool TakeSegment(ref ReadOnlySpan<byte> rest, out byte marker, out ReadOnlySpan<byte> data)
    {
        marker = 0;
        data = default;
        while (rest.Length > 1 && rest[0] == 0xFF && rest[1] == 0xFF)
        {
            rest = rest[1..];
        }

        if (rest.Length < 4 || rest[0] != 0xFF)
        {
            return false;
        }

        marker = rest[1];
        var length = BinaryPrimitives.ReadUInt16BigEndian(rest[2..]);
        if (length < 2 || length + 2 > rest.Length)
        {
            return false;
        }

        data = rest[4..(length + 2)];
        rest = rest[(length + 2)..];
        return true;
    }
}
