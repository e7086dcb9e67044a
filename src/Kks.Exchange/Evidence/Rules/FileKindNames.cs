using Kks.Model.Files;

namespace Kks.Exchange.Evidence.Rules;

/// <summary>Kinds of file as people call them.</summary>
internal static class FileKindNames
{
    public static string Of(FileKind kind, BuktiFindings findings) => kind switch
    {
        FileKind.Unknown => findings.Text("jenis.tidakDikenal"),
        FileKind.OldOffice => findings.Text("jenis.officeLama"),
        FileKind.Program => findings.Text("jenis.program"),
        FileKind.Video or FileKind.Mp4 => findings.Text("jenis.video"),
        FileKind.Docx => "Word",
        FileKind.Xlsx => "Excel",
        FileKind.Pptx => "PowerPoint",
        FileKind.SevenZip => "7z",
        FileKind.Webp => "WebP",
        FileKind.OpenDocument => "OpenDocument",
        _ => kind.ToString().ToUpperInvariant(),
    };
}
