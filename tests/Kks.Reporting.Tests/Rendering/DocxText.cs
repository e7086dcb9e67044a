using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace Kks.Reporting.Tests.Rendering;

/// <summary>All the text a reader finds in a document, without any blank: body, footnotes, headers and footers.</summary>
internal static class DocxText
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static string Of(byte[] docx)
    {
        using var archive = new ZipArchive(new MemoryStream(docx));
        var text = new StringBuilder();
        foreach (var entry in archive.Entries.Where(entry => entry.FullName.StartsWith("word/", StringComparison.Ordinal) && entry.FullName.EndsWith(".xml", StringComparison.Ordinal)))
        {
            using var stream = entry.Open();
            foreach (var run in XDocument.Load(stream).Descendants(W + "t"))
            {
                text.Append(run.Value);
            }
        }

        return Squeeze(text.ToString());
    }

    /// <summary>The text without blanks and places to break, so that line breaks and indents play no part.</summary>
    public static string Squeeze(string text) => string.Concat(text.Where(sign => !char.IsWhiteSpace(sign) && sign != '\u200B'));
}
