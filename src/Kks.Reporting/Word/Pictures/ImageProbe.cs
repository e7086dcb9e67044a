using Kks.Model.Files;

namespace Kks.Reporting.Word.Pictures;

/// <summary>Reads a picture's header and checks that the file is whole, without decoding it.</summary>
internal static class ImageProbe
{
    /// <summary>The format by the first bytes; null for what Word does not show everywhere.</summary>
    public static ImageKind? KindOf(ReadOnlySpan<byte> file) => Sniff(file) switch
    {
        FileKind.Png => ImageKind.Png,
        FileKind.Jpeg => ImageKind.Jpeg,
        FileKind.Gif => ImageKind.Gif,
        _ => null,
    };

    /// <summary>What the file seems to be instead; null where nothing is known of it.</summary>
    public static string? OtherName(ReadOnlySpan<byte> file) => Sniff(file) switch
    {
        FileKind.Unknown => null,
        FileKind.Webp => "WebP",
        FileKind.OldOffice => "Office",
        FileKind.Program => "program",
        FileKind.Text => "teks",
        FileKind.Video or FileKind.Mp4 => "video",
        var kind => kind.ToString().ToUpperInvariant(),
    };

    /// <summary>What the header says; null where the file is broken or not whole.</summary>
    public static ImageInfo? Read(ImageKind kind, ReadOnlySpan<byte> file) => kind switch
    {
        ImageKind.Png => PngProbe.Read(file),
        ImageKind.Jpeg => JpegProbe.Read(file),
        _ => GifProbe.Read(file),
    };

    private static FileKind Sniff(ReadOnlySpan<byte> file) => FileSniffer.KindOf(file[..Math.Min(file.Length, FileSniffer.HeadLength)]);
}
