using Kks.Model.Files;

namespace Kks.Exchange.Evidence.Files;

/// <summary>What the ending of a name promises.</summary>
internal static class FileExtensions
{
    private static readonly Dictionary<string, FileKind> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        [".pdf"] = FileKind.Pdf,
        [".jpg"] = FileKind.Jpeg,
        [".jpeg"] = FileKind.Jpeg,
        [".jpe"] = FileKind.Jpeg,
        [".jfif"] = FileKind.Jpeg,
        [".png"] = FileKind.Png,
        [".gif"] = FileKind.Gif,
        [".webp"] = FileKind.Webp,
        [".heic"] = FileKind.Heic,
        [".heif"] = FileKind.Heic,
        [".avif"] = FileKind.Avif,
        [".bmp"] = FileKind.Bmp,
        [".tif"] = FileKind.Tiff,
        [".tiff"] = FileKind.Tiff,
        [".svg"] = FileKind.Svg,
        [".docx"] = FileKind.Docx,
        [".docm"] = FileKind.Docx,
        [".dotx"] = FileKind.Docx,
        [".xlsx"] = FileKind.Xlsx,
        [".xlsm"] = FileKind.Xlsx,
        [".xlsb"] = FileKind.Xlsx,
        [".pptx"] = FileKind.Pptx,
        [".pptm"] = FileKind.Pptx,
        [".ppsx"] = FileKind.Pptx,
        [".doc"] = FileKind.OldOffice,
        [".xls"] = FileKind.OldOffice,
        [".ppt"] = FileKind.OldOffice,
        [".odt"] = FileKind.OpenDocument,
        [".ods"] = FileKind.OpenDocument,
        [".odp"] = FileKind.OpenDocument,
        [".zip"] = FileKind.Zip,
        [".rar"] = FileKind.Rar,
        [".7z"] = FileKind.SevenZip,
        [".mp4"] = FileKind.Mp4,
        [".m4v"] = FileKind.Mp4,
        [".mov"] = FileKind.Mp4,
        [".3gp"] = FileKind.Mp4,
        [".avi"] = FileKind.Video,
        [".mkv"] = FileKind.Video,
        [".webm"] = FileKind.Video,
        [".rtf"] = FileKind.Rtf,
        [".htm"] = FileKind.Html,
        [".html"] = FileKind.Html,
        [".xml"] = FileKind.Xml,
        [".exe"] = FileKind.Program,
    };

    /// <summary>The kind the name promises; null where its ending promises none.</summary>
    public static FileKind? KindOf(string name) => Kinds.TryGetValue(Path.GetExtension(name), out var kind) ? kind : null;

    /// <summary>Whether the name ends like that of a photo.</summary>
    public static bool IsPicture(string name) => KindOf(name) is >= FileKind.Jpeg and <= FileKind.Tiff;
}
