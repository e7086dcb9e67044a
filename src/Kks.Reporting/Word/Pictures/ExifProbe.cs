using System.Buffers.Binary;

namespace Kks.Reporting.Word.Pictures;

/// <summary>Reads orientation and resolution from the first directory of EXIF data.</summary>
internal static class ExifProbe
{
    private const int Orientation = 0x0112;
    private const int Resolution = 0x011A;
    private const int ResolutionUnit = 0x0128;

    public static ExifInfo Read(ReadOnlySpan<byte> tiff)
    {
        var info = new ExifInfo(1, null);
        if (tiff.Length < 8 || !(tiff.StartsWith("II"u8) || tiff.StartsWith("MM"u8)))
        {
            return info;
        }

        var little = tiff[0] == 'I';
        var offset = Long(tiff, 4, little);
        var count = offset <= tiff.Length - 2 ? Short(tiff, (int)offset, little) : 0;
        var perCentimetre = false;
        for (var i = 0; i < count; i++)
        {
            var at = (int)offset + 2 + (i * 12);
            if (at > tiff.Length - 12)
            {
                break;
            }

            switch (Short(tiff, at, little))
            {
                case Orientation:
                    var value = Short(tiff, at + 8, little);
                    info = info with { Orientation = value is >= 1 and <= 8 ? value : 1 };
                    break;
                case Resolution:
                    info = info with { Dpi = Rational(tiff, Long(tiff, at + 8, little), little) };
                    break;
                case ResolutionUnit:
                    perCentimetre = Short(tiff, at + 8, little) == 3;
                    break;
            }
        }

        return info.Dpi is { } dpi ? info with { Dpi = ImageInfo.SoundDpi(perCentimetre ? dpi * 2.54 : dpi) } : info;
    }

    private static double? Rational(ReadOnlySpan<byte> tiff, uint at, bool little)
    {
        if (at > tiff.Length - 8)
        {
            return null;
        }

        var divisor = Long(tiff, (int)at + 4, little);
        return divisor == 0 ? null : Long(tiff, (int)at, little) / (double)divisor;
    }

    private static ushort Short(ReadOnlySpan<byte> tiff, int at, bool little) => little
        ? BinaryPrimitives.ReadUInt16LittleEndian(tiff[at..])
        : BinaryPrimitives.ReadUInt16BigEndian(tiff[at..]);

    private static uint Long(ReadOnlySpan<byte> tiff, int at, bool little) => little
        ? BinaryPrimitives.ReadUInt32LittleEndian(tiff[at..])
        : BinaryPrimitives.ReadUInt32BigEndian(tiff[at..]);
}
