using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace Kks.LibreOffice.Tests;

/// <summary>The words and letters of a text, in capitals, so that what a document says can be looked for on its pages.</summary>
internal static class DocxLetters
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>The words of a document's body and footnotes; page numbers of contents and field codes left out.</summary>
    public static HashSet<string> WordsOf(string docx) => [.. Texts(docx).SelectMany(Words)];

    /// <summary>How often each letter stands in the document.</summary>
    public static Dictionary<char, int> CountOf(string docx) => Count(string.Concat(Texts(docx)));

    /// <summary>How often each letter stands in a text.</summary>
    public static Dictionary<char, int> Count(string text) =>
        text.ToUpperInvariant().Where(char.IsLetter).GroupBy(letter => letter).ToDictionary(group => group.Key, group => group.Count());

    /// <summary>The letters of a text and nothing between them.</summary>
    public static string Squeeze(string text) => string.Concat(text.ToUpperInvariant().Where(char.IsLetterOrDigit));

    private static IEnumerable<string> Words(string text)
    {
        var word = new StringBuilder();
        foreach (var sign in text.ToUpperInvariant() + ' ')
        {
            if (char.IsLetterOrDigit(sign))
            {
                word.Append(sign);
            }
            else if (word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }
        }
    }

    private static List<string> Texts(string docx)
    {
        using var zip = ZipFile.OpenRead(docx);
        return
        [
            .. from name in new[] { "word/document.xml", "word/footnotes.xml" }
               let entry = zip.GetEntry(name)
               where entry is not null
               from paragraph in Load(entry).Descendants(W + "p")
               select Text(paragraph),
        ];
    }

    private static XDocument Load(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        return XDocument.Load(stream);
    }

    /// <summary>Breaks and tabs part words, runs do not.</summary>
    private static string Text(XElement paragraph) => string.Concat(paragraph.Descendants().Select(element =>
        element.Name == W + "t" ? element.Value : element.Name == W + "br" || element.Name == W + "tab" ? " " : string.Empty));
}
