namespace Kks.Model.Files;

/// <summary>Tells a file's kind from its first bytes. Documents that are ZIP archives count as archives here. Stateless and thread-safe.</summary>
public static class FileSniffer
{
    /// <summary>How many bytes of the beginning are looked at.</summary>
    public const int HeadLength = 1024;

    private static readonly (byte[] Signature, int At, FileKind Kind)[] Signatures =
    [
        ([0xFF, 0xD8, 0xFF], 0, FileKind.Jpeg),
        ([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A], 0, FileKind.Png),
        ("GIF87a"u8.ToArray(), 0, FileKind.Gif),
        ("GIF89a"u8.ToArray(), 0, FileKind.Gif),
        ("WEBP"u8.ToArray(), 8, FileKind.Webp),
        ("AVI "u8.ToArray(), 8, FileKind.Video),
        ("II*\0"u8.ToArray(), 0, FileKind.Tiff),
        ("MM\0*"u8.ToArray(), 0, FileKind.Tiff),
        ("PK\x03\x04"u8.ToArray(), 0, FileKind.Zip),
        ("PK\x05\x06"u8.ToArray(), 0, FileKind.Zip),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], 0, FileKind.OldOffice),
        ("Rar!\x1A\x07"u8.ToArray(), 0, FileKind.Rar),
        ([(byte)'7', (byte)'z', 0xBC, 0xAF, 0x27, 0x1C], 0, FileKind.SevenZip),
        ([0x1A, 0x45, 0xDF, 0xA3], 0, FileKind.Video),
        ("{\\rtf"u8.ToArray(), 0, FileKind.Rtf),
        ("MZ"u8.ToArray(), 0, FileKind.Program),
        ([0x7F, (byte)'E', (byte)'L', (byte)'F'], 0, FileKind.Program),
        ("BM"u8.ToArray(), 0, FileKind.Bmp),
    ];

    private static readonly System.Buffers.SearchValues<byte> Controls =
        System.Buffers.SearchValues.Create([.. Enumerable.Range(0, 32).Where(c => c is not (9 or 10 or 12 or 13)).Select(c => (byte)c)]);

    private static readonly string[] StillBrands = ["heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1"];

    /// <summary>The kind by the first bytes.</summary>
    /// <param name="head">The beginning of the file, <see cref="HeadLength"/> bytes or the whole file where it is shorter.</param>
    public static FileKind KindOf(ReadOnlySpan<byte> head)
    {
        if (head.Length >= 12 && head[4..].StartsWith("ftyp"u8))
        {
            return BrandOf(head.Slice(8, 4));
        }

        foreach (var (signature, at, kind) in Signatures)
        {
            if (head.Length > at && head[at..].StartsWith(signature))
            {
                return kind;
            }
        }

        // Readers accept a PDF whose header comes late, as after the lines of a mail server.
        return head.IndexOf("%PDF-"u8) >= 0 ? FileKind.Pdf : MarkupOf(head);
    }

    private static FileKind BrandOf(ReadOnlySpan<byte> brand)
    {
        var name = System.Text.Encoding.ASCII.GetString(brand);
        return name is "avif" or "avis" ? FileKind.Avif : StillBrands.Contains(name) ? FileKind.Heic : FileKind.Mp4;
    }

    private static FileKind MarkupOf(ReadOnlySpan<byte> head)
    {
        var text = System.Text.Encoding.ASCII.GetString(head).TrimStart('?', ' ', '\t', '\r', '\n');
        var isHtml = text.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || text.StartsWith("<html", StringComparison.OrdinalIgnoreCase);
        if (isHtml)
        {
            return FileKind.Html;
        }

        return text.Contains("<svg", StringComparison.Ordinal) && text.StartsWith('<') ? FileKind.Svg
            : text.StartsWith("<?xml", StringComparison.Ordinal) || head.StartsWith("<?xml"u8) ? FileKind.Xml
            : IsText(head) ? FileKind.Text
            : FileKind.Unknown;
    }

    /// <summary>Text holds no control characters but tabs and ends of lines.</summary>
    private static bool IsText(ReadOnlySpan<byte> head) => head.Length > 0 && !head.ContainsAny(Controls);
}
