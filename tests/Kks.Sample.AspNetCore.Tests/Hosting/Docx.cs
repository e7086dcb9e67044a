using System.IO.Compression;
using System.Text.RegularExpressions;

namespace Kks.Sample.AspNetCore.Tests.Hosting;

/// <summary>The text of a document, paragraphs on lines of their own.</summary>
internal static partial class Docx
{
    public static string TextOf(byte[] document)
    {
        using var zip = new ZipArchive(new MemoryStream(document));
        using var reader = new StreamReader(zip.GetEntry("word/document.xml")!.Open());
        return System.Net.WebUtility.HtmlDecode(Tags().Replace(reader.ReadToEnd().Replace("</w:p>", "\n", StringComparison.Ordinal), string.Empty));
    }

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();
}
