using System.Buffers.Binary;

namespace Kks.Reporting.Word.Pictures;

/// <summary>Reads GIF: the screen's size; the file must reach its trailer.</summary>
internal static class GifProbe
{
    private const int HeaderLength = 13;

    public static ImageInfo? Read(ReadOnlySpan<byte> file)
    {
        var end = file.TrimEnd((byte)0);
        if (end.Length <= HeaderLength || end[^1] != 0x3B)
        {
            return null;
        }

        var (width, height) = (BinaryPrimitives.ReadUInt16LittleEndian(file[6..]), BinaryPrimitives.ReadUInt16LittleEndian(file[8..]));
        return width > 0 && height > 0 ? new ImageInfo(ImageKind.Gif, width, height) : null;
    }
}
