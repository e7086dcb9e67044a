namespace Kks.Reporting.Word.Pictures;

/// <summary>Reads a picture's header and checks that the file is whole, without decoding it.</summary>
internal static class ImageProbe
{
    private static readonly (byte[] Signature, int At, string Name)[] Others =
    [
        ("%PDF"u8.ToArray(), 0, "PDF"),
        ("WEBP"u8.ToArray(), 8, "WebP"),
        ("ftypheic"u8.ToArray(), 4, "HEIC"),
        ("ftypavif"u8.ToArray(), 4, "AVIF"),
        ("BM"u8.ToArray(), 0, "BMP"),
        ("II*\0"u8.ToArray(), 0, "TIFF"),
        ("MM\0*"u8.ToArray(), 0, "TIFF"),
        ("PK\x03\x04"u8.ToArray(), 0, "ZIP"),
        ("<svg"u8.ToArray(), 0, "SVG"),
        ("<?xml"u8.ToArray(), 0, "XML"),
    ];

    /// <summary>The format by the first bytes; null for what Word does not show everywhere.</summary>
    public static ImageKind? KindOf(ReadOnlySpan<byte> file) =>
        file.StartsWith(PngProbe.Signature) ? ImageKind.Png
        : file.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) ? ImageKind.Jpeg
        : file.StartsWith("GIF87a"u8) || file.StartsWith("GIF89a"u8) ? ImageKind.Gif
        : null;

    /// <summary>What the file seems to be instead; null where nothing is known of it.</summary>
    public static string? OtherName(ReadOnlySpan<byte> file)
    {
        foreach (var (signature, at, name) in Others)
        {
            if (file.Length > at && file[at..].StartsWith(signature))
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>What the header says; null where the file is broken or not whole.</summary>
    public static ImageInfo? Read(ImageKind kind, ReadOnlySpan<byte> file) => kind switch
    {
        ImageKind.Png => PngProbe.Read(file),
        ImageKind.Jpeg => JpegProbe.Read(file),
        _ => GifProbe.Read(file),
    };
}
