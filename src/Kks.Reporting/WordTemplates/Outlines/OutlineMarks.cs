using Kks.Reporting.WordTemplates.Fields;
using Kks.Reporting.WordTemplates.Markers;
using Kks.Reporting.WordTemplates.Markup;
using Kks.Reporting.WordTemplates.Packaging;
using Kks.Reporting.WordTemplates.Sources;
using Kks.Reporting.WordTemplates.Structure;

namespace Kks.Reporting.WordTemplates.Outlines;

/// <summary>
/// Marks in a template's body what contents lists are made of: lists taken out -> fields counted -> headings and captions marked. For one
/// compilation, not thread-safe.
/// </summary>
internal sealed class OutlineMarks(MarkupElement root, TemplatePackage package, SectionPages pages)
{
    private readonly StyleOutline _styles = new(package);
    private IReadOnlyList<ContentsField> _lists = [];
    private IReadOnlyList<FieldSpan> _fields = [];

    /// <summary>Takes the contents lists out and looks for fields; before any tag has its place.</summary>
    public void Take()
    {
        _lists = new ContentsFields(root, _styles, pages).Take();
        _fields = FieldFinder.Find(root);
    }

    /// <summary>Marks fields, headings and captions; once every block has its place.</summary>
    /// <param name="inLoops">What stands in loops.</param>
    /// <param name="printsList">Whether a tag is known to print a contents list.</param>
    /// <param name="mayPrintList">Whether some tag may print one.</param>
    public OutlinePlan Mark(IReadOnlyDictionary<MarkupElement, TagBlock> inLoops, bool printsList, bool mayPrintList)
    {
        var marks = new FieldMarks(root, _fields, inLoops);
        marks.Mark(_styles);
        var hasLists = _lists.Count > 0 || printsList;
        if (hasLists || mayPrintList || marks.QuotesHeadings || marks.RestartsAtHeadings)
        {
            MarkListed(marks.Sequences);
        }

        if (hasLists || mayPrintList)
        {
            MarkPageStarts();
            MarkRanges();
        }

        return new OutlinePlan(LastBookmark(), hasLists, marks.QuotesHeadings, pages.All.Count > 0 ? StartOf(pages.All[0].Properties) : null);
    }

    private void MarkListed(Dictionary<MarkupElement, List<string>> sequences)
    {
        var numbering = new HeadingNumbering(package, _styles);
        var named = _lists.SelectMany(list => list.StyleNames).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var paragraph in root.SelfAndDescendants().Where(element => element.IsWord("p") && !element.Vanishes))
        {
            var properties = paragraph.Element("pPr");
            var style = properties?.Element("pStyle")?.WordValue("val") ?? "";
            var listed = new ListedParagraph
            {
                StyleName = _styles.NameOf(style),
                HeadingLevel = _styles.HeadingLevel(style),
                OutlineLevel = _styles.OutlineLevel(properties),
                Sequences = sequences.GetValueOrDefault(paragraph) ?? [],
                IsRoman = pages.Of(paragraph)?.Element("pgNumType")?.WordValue("fmt") == "lowerRoman",
            };
            if (listed.HeadingLevel is not null || listed.OutlineLevel is not null || listed.Sequences.Count > 0 || named.Contains(listed.StyleName))
            {
                Surround(paragraph, listed with { Number = numbering.Find(properties) });
            }
        }
    }

    private static void Surround(MarkupElement paragraph, ListedParagraph listed)
    {
        paragraph.Before.Add(new ListedMarker(listed, ListedMarkerKind.Before));
        paragraph.After.Insert(0, new ListedMarker(listed, ListedMarkerKind.After));
        AtStart(paragraph, new ListedMarker(listed, ListedMarkerKind.Start));
        paragraph.Last.Add(new ListedMarker(listed, ListedMarkerKind.End));
    }

    private static void AtStart(MarkupElement paragraph, Marker marker) => (paragraph.Element("pPr")?.After ?? paragraph.First).Add(marker);

    private void MarkPageStarts()
    {
        foreach (var (properties, paragraphs) in pages.All.Skip(1))
        {
            if (StartOf(properties) is { } number && paragraphs.FirstOrDefault(paragraph => !paragraph.Vanishes && paragraph.Ancestors().Contains(root)) is { } first)
            {
                AtStart(first, new PageStartMarker(number));
            }
        }
    }

    private void MarkRanges()
    {
        foreach (var name in _lists.Select(list => list.Confines).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase))
        {
            var start = root.SelfAndDescendants().FirstOrDefault(element => element.IsWord("bookmarkStart") && string.Equals(element.WordValue("name"), name, StringComparison.OrdinalIgnoreCase));
            var end = root.SelfAndDescendants().FirstOrDefault(element => element.IsWord("bookmarkEnd") && element.WordValue("id") == start?.WordValue("id"));
            if (start is not null && end is not null)
            {
                start.Before.Add(new RangeMarker(name, isEnd: false));
                end.After.Add(new RangeMarker(name, isEnd: true));
            }
        }
    }

    private int LastBookmark() =>
        root.SelfAndDescendants().Where(element => element.IsWord("bookmarkStart")).Select(element => ContentsBookmark.NumberOf(element.WordValue("name"))).DefaultIfEmpty(0).Max();

    private static int? StartOf(MarkupElement section) => section.Element("pgNumType") is { } numbering ? SectionPages.Number(numbering, "start") : null;
}
