namespace Kks.Model.Files;

/// <summary>What a file is by its content, whatever its name says.</summary>
public enum FileKind
{
    /// <summary>Nothing known.</summary>
    Unknown,

    /// <summary>PDF.</summary>
    Pdf,

    /// <summary>JPEG picture.</summary>
    Jpeg,

    /// <summary>PNG picture.</summary>
    Png,

    /// <summary>GIF picture.</summary>
    Gif,

    /// <summary>WebP picture.</summary>
    Webp,

    /// <summary>HEIC picture, as iPhones take them.</summary>
    Heic,

    /// <summary>AVIF picture.</summary>
    Avif,

    /// <summary>Windows bitmap.</summary>
    Bmp,

    /// <summary>TIFF picture.</summary>
    Tiff,

    /// <summary>SVG drawing.</summary>
    Svg,

    /// <summary>Word document.</summary>
    Docx,

    /// <summary>Excel workbook.</summary>
    Xlsx,

    /// <summary>PowerPoint presentation.</summary>
    Pptx,

    /// <summary>Document of Word, Excel or PowerPoint before 2007, or a newer one locked with a password.</summary>
    OldOffice,

    /// <summary>OpenDocument text, sheet or presentation.</summary>
    OpenDocument,

    /// <summary>ZIP archive.</summary>
    Zip,

    /// <summary>RAR archive.</summary>
    Rar,

    /// <summary>7z archive.</summary>
    SevenZip,

    /// <summary>MP4 or QuickTime video.</summary>
    Mp4,

    /// <summary>Another video: AVI, Matroska or WebM.</summary>
    Video,

    /// <summary>Rich text.</summary>
    Rtf,

    /// <summary>Web page.</summary>
    Html,

    /// <summary>XML.</summary>
    Xml,

    /// <summary>Plain text.</summary>
    Text,

    /// <summary>A program for Windows or Linux.</summary>
    Program,
}
