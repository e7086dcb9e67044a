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
internal sealed class OutlineMarks
{
    private const int Levels = 9;

    private readonly MarkupElement _root;
    private readonly SectionPages _pages;
    private readonly StyleOutline _styles;
    private readonly HeadingNumbering _numbering;
    private IReadOnlyList<ContentsField> _lists = [];
    private IReadOnlyList<FieldSpan> _fields = [];

    public OutlineMarks(MarkupElement root, TemplatePackage package, SectionPages pages)
    {
        (_root, _pages) = (root, pages);
        _styles = new StyleOutline(package);
        _numbering = new HeadingNumbering(package, _styles);
    }

    /// <summary>Takes the contents lists out and looks for fields; before any tag has its place.</summary>
    public void Take()
    {
        _lists = new ContentsFields(_root, _styles, _pages).Take();
        _fields = FieldFinder.Find(_root);
    }

    /// <summary>Marks fields, headings and captions; once every block has its place.</summary>
    /// <param name="inLoops">What stands in loops.</param>
    /// <param name="printsList">Whether a tag is known to print a contents list.</param>
    /// <param name="mayPrintList">Whether some tag may print one.</param>
    public OutlinePlan Mark(IReadOnlyDictionary<MarkupElement, TagBlock> inLoops, bool printsList, bool mayPrintList)
    {
        var marks = new FieldMarks(_root, _fields, inLoops);
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

        return new OutlinePlan(LastBookmark(), hasLists, marks.QuotesHeadings, _pages.All.Count > 0 ? StartOf(_pages.All[0].Properties) : null)
        {
            Headings = hasLists || mayPrintList ? HeadingStyles() : OutlinePlan.None.Headings,
        };
    }

    /// <summary>What paragraphs of the heading styles are that documents inserted into this one may bring along.</summary>
    private Dictionary<string, ListedParagraph> HeadingStyles()
    {
        var headings = new Dictionary<string, ListedParagraph>(StringComparer.Ordinal);
        for (var level = 1; level <= Levels; level++)
        {
            var name = FormattableString.Invariant($"heading {level}");
            if (_styles.IdOf(name) is { } id)
            {
                headings.TryAdd(id, new ListedParagraph { StyleName = name, HeadingLevel = level, OutlineLevel = level, Number = _numbering.Find(Properties(id)) });
            }
        }

        return headings;
    }

    private static MarkupElement Properties(string styleId)
    {
        var properties = new MarkupElement("w:pPr", MarkupNames.Word);
        var style = new MarkupElement("w:pStyle", MarkupNames.Word);
        style.Attributes.Add(new MarkupAttribute("w:val", MarkupNames.Word, styleId));
        properties.Add(style);
        return properties;
    }

    private void MarkListed(Dictionary<MarkupElement, List<string>> sequences)
    {
        var named = _lists.SelectMany(list => list.StyleNames).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var paragraph in _root.SelfAndDescendants().Where(element => element.IsWord("p") && !element.Vanishes))
        {
            var properties = paragraph.Element("pPr");
            var style = properties?.Element("pStyle")?.WordValue("val") ?? "";
            var listed = new ListedParagraph
            {
                StyleName = _styles.NameOf(style),
                HeadingLevel = _styles.HeadingLevel(style),
                OutlineLevel = _styles.OutlineLevel(properties),
                Sequences = sequences.GetValueOrDefault(paragraph) ?? [],
                IsRoman = _pages.Of(paragraph)?.Element("pgNumType")?.WordValue("fmt") == "lowerRoman",
            };
            if (listed.HeadingLevel is not null || listed.OutlineLevel is not null || listed.Sequences.Count > 0 || named.Contains(listed.StyleName))
            {
                Surround(paragraph, listed with { Number = _numbering.Find(properties) });
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
        foreach (var (properties, paragraphs) in _pages.All.Skip(1))
        {
            if (StartOf(properties) is { } number && paragraphs.FirstOrDefault(paragraph => !paragraph.Vanishes && paragraph.Ancestors().Contains(_root)) is { } first)
            {
                AtStart(first, new PageStartMarker(number));
            }
        }
    }

    private void MarkRanges()
    {
        foreach (var name in _lists.Select(list => list.Confines).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase))
        {
            var start = _root.SelfAndDescendants().FirstOrDefault(element => element.IsWord("bookmarkStart") && string.Equals(element.WordValue("name"), name, StringComparison.OrdinalIgnoreCase));
            var end = _root.SelfAndDescendants().FirstOrDefault(element => element.IsWord("bookmarkEnd") && element.WordValue("id") == start?.WordValue("id"));
            if (start is not null && end is not null)
            {
                start.Before.Add(new RangeMarker(name, isEnd: false));
                end.After.Add(new RangeMarker(name, isEnd: true));
            }
        }
    }

    private int LastBookmark() =>
        _root.SelfAndDescendants().Where(element => element.IsWord("bookmarkStart")).Select(element => ContentsBookmark.NumberOf(element.WordValue("name"))).DefaultIfEmpty(0).Max();

    private static int? StartOf(MarkupElement section) => section.Element("pgNumType") is { } numbering ? SectionPages.Number(numbering, "start") : null;
}
