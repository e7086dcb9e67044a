using System.Globalization;
using System.Text.RegularExpressions;
using Kks.Reporting.WordTemplates.Markup;

namespace Kks.Reporting.WordTemplates.Places;

/// <summary>Says where an element stands as a person sees it: part, heading above, paragraph or table, row and cell. Counts once, when first asked.</summary>
internal sealed partial class PlaceFinder(string part, MarkupElement root)
{
    private const int Around = 30;
    private const int LongestHeading = 60;

    private readonly Dictionary<MarkupElement, int> _numbers = [];
    private readonly Dictionary<MarkupElement, string> _headings = [];
    private bool _counted;

    /// <summary>The place and the text around it, for instance <c>badan dokumen, di bawah judul “BAB I”, tabel 2, baris 3, sel 1: “Nama {{ x }}”</c>.</summary>
    public string Describe(MarkupElement place, int offset)
    {
        Count();
        var steps = place.Ancestors().Prepend(place).Select(Step).Where(step => step is not null).Reverse().ToList();
        var heading = place.Ancestors().Prepend(place).Select(element => _headings.GetValueOrDefault(element)).FirstOrDefault(text => text is not null);
        var text = Excerpt(place, offset);
        return string.Join(", ", new[] { part, heading is null ? null : $"di bawah judul “{heading}”" }.Concat(steps).Where(step => step is not null))
            + (text.Length > 0 ? $": “{text}”" : "");
    }

    /// <summary>Numbers paragraphs and tables among their siblings, rows and cells in theirs, and notes the heading above.</summary>
    private void Count()
    {
        if (_counted)
        {
            return;
        }

        _counted = true;
        string? heading = null;
        var counters = new Dictionary<(MarkupElement Container, string Kind), int>();
        foreach (var element in root.SelfAndDescendants())
        {
            if (element.NamespaceUri != MarkupNames.Word || element.LocalName is not ("p" or "tbl" or "tr" or "tc" or "footnote" or "endnote"))
            {
                continue;
            }

            var container = element.Ancestors().FirstOrDefault(IsContainer) ?? root;
            var key = (container, element.LocalName);
            _numbers[element] = counters[key] = counters.GetValueOrDefault(key) + 1;
            if (element.LocalName == "p")
            {
                var isHeading = HeadingStyle().IsMatch(element.Element("pPr")?.Element("pStyle")?.WordValue("val") ?? "");
                if (heading is not null && !isHeading)
                {
                    _headings[element] = heading;
                }

                heading = isHeading && element.PlainText().Trim() is { Length: > 0 } text ? Shorten(text) : heading;
            }
        }
    }

    private static bool IsContainer(MarkupElement element) =>
        element.LocalName is "tc" or "tr" or "tbl" or "txbxContent" or "footnote" or "endnote" or "body" or "hdr" or "ftr";

    private string? Step(MarkupElement element)
    {
        var number = _numbers.GetValueOrDefault(element).ToString(CultureInfo.InvariantCulture);
        return element.LocalName switch
        {
            "p" when element.NamespaceUri == MarkupNames.Word => element.Parent?.LocalName == "tc" && number == "1" ? null : $"paragraf {number}",
            "tbl" => $"tabel {number}",
            "tr" => $"baris {number}",
            "tc" => $"sel {number}",
            "footnote" or "endnote" => "catatan",
            "txbxContent" => "kotak teks",
            "chartSpace" => "grafik",
            "docPr" => "teks alternatif gambar",
            "hyperlink" => "tautan",
            _ => null,
        };
    }

    private static string Excerpt(MarkupElement place, int offset)
    {
        var text = (PlaceText.Of(place) ?? "").ReplaceLineEndings(" ");
        var from = Math.Clamp(offset - Around, 0, text.Length);
        var to = Math.Clamp(offset + (2 * Around), from, text.Length);
        return (from > 0 ? "…" : "") + text[from..to].Trim() + (to < text.Length ? "…" : "");
    }

    private static string Shorten(string text) => text.Length > LongestHeading ? text[..LongestHeading] + "…" : text;

    [GeneratedRegex("^(heading|judul|title)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex HeadingStyle();
}
