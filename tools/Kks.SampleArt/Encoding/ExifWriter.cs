using System.Globalization;
using Kks.SampleArt.Photos;

namespace Kks.SampleArt.Encoding;

/// <summary>Makes the EXIF block of a photo: description, local time with its offset, place.</summary>
public static class ExifWriter
{
    private const ushort AsciiType = 2;
    private const ushort ByteType = 1;
    private const ushort UndefinedType = 7;

    // Bali keeps Central Indonesian Time (WITA) all year.
    private static readonly TimeSpan Offset = TimeSpan.FromHours(8);

    /// <summary>The payload of the EXIF segment.</summary>
    public static byte[] Write(PhotoSpec photo, int width, int height)
    {
        ArgumentNullException.ThrowIfNull(photo);
        var details = Details(photo, width, height);
        var place = Place(photo);
        var sizeOfRoot = Root(photo, 0, 0).Size;
        var detailsAt = 8 + sizeOfRoot;
        var placeAt = detailsAt + details.Size;

        using var buffer = new MemoryStream();
        using var writer = new BinaryWriter(buffer);
        writer.Write("Exif\0\0"u8);
        writer.Write("II*\0"u8);
        writer.Write(8);
        Root(photo, detailsAt, placeAt).Write(writer, 8);
        details.Write(writer, detailsAt);
        place.Write(writer, placeAt);
        writer.Flush();
        return buffer.ToArray();
    }

    private static ExifDirectory Root(PhotoSpec photo, int detailsAt, int placeAt) => new ExifDirectory()
        .Ascii(0x010E, "ILUSTRASI: " + photo.Kegiatan)
        .Short(0x0112, 1)
        .Rational(0x011A, (96, 1))
        .Rational(0x011B, (96, 1))
        .Short(0x0128, 2)
        .Ascii(0x0131, "Kks.SampleArt")
        .Ascii(0x0132, Time(photo.Waktu))
        .Long(0x8769, detailsAt)
        .Long(0x8825, placeAt);

    private static ExifDirectory Details(PhotoSpec photo, int width, int height) => new ExifDirectory()
        .Bytes(0x9000, UndefinedType, [.. "0232"u8])
        .Ascii(0x9003, Time(photo.Waktu))
        .Ascii(0x9004, Time(photo.Waktu))
        .Ascii(0x9011, "+08:00")
        .Bytes(0x9101, UndefinedType, 1, 2, 3, 0)
        .Short(0xA001, 1)
        .Long(0xA002, width)
        .Long(0xA003, height);

    private static ExifDirectory Place(PhotoSpec photo)
    {
        var utc = photo.Waktu - Offset;
        return new ExifDirectory()
            .Bytes(0x0000, ByteType, 2, 3, 0, 0)
            .Bytes(0x0001, AsciiType, (byte)(photo.Lintang < 0 ? 'S' : 'N'), 0)
            .Rational(0x0002, Degrees(photo.Lintang))
            .Bytes(0x0003, AsciiType, (byte)(photo.Bujur < 0 ? 'W' : 'E'), 0)
            .Rational(0x0004, Degrees(photo.Bujur))
            .Rational(0x0007, ((uint)utc.Hour, 1), ((uint)utc.Minute, 1), ((uint)utc.Second, 1))
            .Ascii(0x0012, "WGS-84")
            .Ascii(0x001D, utc.ToString("yyyy:MM:dd", CultureInfo.InvariantCulture));
    }

    private static (uint Numerator, uint Denominator)[] Degrees(decimal value)
    {
        var degrees = Math.Abs(value);
        var whole = Math.Truncate(degrees);
        var minutes = (degrees - whole) * 60;
        var wholeMinutes = Math.Truncate(minutes);
        var seconds = Math.Round((minutes - wholeMinutes) * 60 * 10000);
        return [((uint)whole, 1), ((uint)wholeMinutes, 1), ((uint)seconds, 10000)];
    }

    private static string Time(DateTime time) => time.ToString("yyyy:MM:dd HH:mm:ss", CultureInfo.InvariantCulture);
}
