using System.Text;
using System.Text.RegularExpressions;

namespace Kks.Reporting.Word;

/// <summary>
/// Finds the printed page number of every heading and caption in a PDF that LibreOffice has made of the document, so that a second writing can print
/// them in the tables of contents (<see cref="WordOptions.PageNumbers"/>): .docx -> PDF with destinations -> page numbers -> .docx.
/// The PDF must be made with the export option <c>ExportBookmarksToPDFDestination</c>. Stateless and thread-safe.
/// </summary>
public static partial class PageNumberReader
{
    /// <summary>Reads the page numbers. What is not found is left out, and stays without a number.</summary>
    /// <param name="pdf">The PDF; read to its end and left open.</param>
    /// <param name="result">What the writing of the same document gave.</param>
    public static IReadOnlyDictionary<string, int> Read(Stream pdf, WordResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return Read(pdf, result.Entries, result.Sections);
    }

    /// <summary>Reads the page numbers. What is not found is left out, and stays without a number.</summary>
    /// <param name="pdf">The PDF; read to its end and left open.</param>
    /// <param name="entries">The headings and captions of the same document.</param>
    /// <param name="sections">Its sections.</param>
    public static IReadOnlyDictionary<string, int> Read(Stream pdf, IReadOnlyList<ContentsEntry> entries, IReadOnlyList<PageSection> sections)
    {
        ArgumentNullException.ThrowIfNull(pdf);
        ArgumentNullException.ThrowIfNull(entries);
        ArgumentNullException.ThrowIfNull(sections);
        var pages = PagesOf(ReadAll(pdf));
        var numbered = Number(sections, pages);
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            if (pages.TryGetValue(entry.Bookmark, out var page))
            {
                var section = numbered.LastOrDefault(section => section.Page <= page);
                numbers[entry.Bookmark] = page - section.Page + section.Number;
            }
        }

        return numbers;
    }

    /// <summary>How many pages a PDF of LibreOffice has.</summary>
    /// <param name="pdf">The PDF; read to its end and left open.</param>
    public static int CountPages(Stream pdf)
    {
        ArgumentNullException.ThrowIfNull(pdf);
        return PageReference().Count(Kids().Match(ReadAll(pdf)).Groups["pages"].Value);
    }

    private static string ReadAll(Stream pdf)
    {
        // One character per byte: what is looked for is ASCII, the rest is compressed.
        using var reader = new StreamReader(pdf, Encoding.Latin1, detectEncodingFromByteOrderMarks: false, leaveOpen: true);
        return reader.ReadToEnd();
    }

    /// <summary>The page of each bookmark, from 0.</summary>
    private static Dictionary<string, int> PagesOf(string pdf)
    {
        var order = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (Match page in PageReference().Matches(Kids().Match(pdf).Groups["pages"].Value))
        {
            order.TryAdd(page.Groups["object"].Value, order.Count);
        }

        var pages = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (Match destination in Destination().Matches(pdf))
        {
            if (order.TryGetValue(destination.Groups["object"].Value, out var page))
            {
                // A PDF name writes an underscore as #5F; LibreOffice 7 leaves out the hash.
                pages.TryAdd("_" + destination.Groups["name"].Value, page);
            }
        }

        return pages;
    }

    /// <summary>The first page of each section that was found, and the number printed on it.</summary>
    private static List<(int Page, int Number)> Number(IReadOnlyList<PageSection> sections, Dictionary<string, int> pages)
    {
        var numbered = new List<(int Page, int Number)>();
        foreach (var section in sections)
        {
            var page = section.Bookmark is null ? 0 : pages.GetValueOrDefault(section.Bookmark, -1);
            if (page < 0)
            {
                continue;
            }

            var next = numbered.Count == 0 ? page + 1 : numbered[^1].Number + page - numbered[^1].Page;
            numbered.Add((page, section.StartAt ?? next));
        }

        return numbered.Count > 0 ? numbered : [(0, 1)];
    }

    [GeneratedRegex(@"/Kids\s*\[(?<pages>[\s\dR]+)\]", RegexOptions.CultureInvariant)]
    private static partial Regex Kids();

    [GeneratedRegex(@"(?<object>\d+)\s+0\s+R", RegexOptions.CultureInvariant)]
    private static partial Regex PageReference();

    [GeneratedRegex(@"/#?(?:5F|_)(?<name>(?:Toc|Bag)\d{9})\s*\[\s*(?<object>\d+)\s+0\s+R", RegexOptions.CultureInvariant)]
    private static partial Regex Destination();
}
