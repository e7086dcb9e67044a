using System.Globalization;
using Kks.Model.Files;

namespace Kks.Exchange.Evidence;

/// <summary>Kinds of file as people call them. Stateless and thread-safe.</summary>
public static class NamaJenisBerkas
{
    /// <summary>The name of a kind, for the middle of a sentence or a table.</summary>
    /// <param name="jenis">The kind.</param>
    /// <param name="culture">The language; Indonesian where null.</param>
    public static string Dari(FileKind jenis, CultureInfo? culture = null) => jenis switch
    {
        FileKind.Unknown => Text("jenis.tidakDikenal", culture),
        FileKind.OldOffice => Text("jenis.officeLama", culture),
        FileKind.Program => Text("jenis.program", culture),
        FileKind.Video => Text("jenis.video", culture),
        FileKind.Text => Text("jenis.teks", culture),
        FileKind.Docx => "Word",
        FileKind.Xlsx => "Excel",
        FileKind.Pptx => "PowerPoint",
        FileKind.SevenZip => "7z",
        FileKind.Webp => "WebP",
        FileKind.OpenDocument => "OpenDocument",
        _ => jenis.ToString().ToUpperInvariant(),
    };

    private static string Text(string key, CultureInfo? culture) =>
        BuktiMessages.Bukti.Text(culture ?? CultureInfo.GetCultureInfo("id-ID"), key);
}
