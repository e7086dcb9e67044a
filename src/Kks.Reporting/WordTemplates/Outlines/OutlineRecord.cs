using Kks.Reporting.Word;
using Kks.Reporting.Word.Content;
using Kks.Reporting.Word.Outlines;

namespace Kks.Reporting.WordTemplates.Outlines;

/// <summary>
/// Headings, captions and the texts of bookmarks of a document while it is written, for the contents lists and references that stand before
/// them. For one rendering, not thread-safe.
/// </summary>
internal sealed class OutlineRecord(OutlinePlan plan)
{
    private readonly List<OutlineEntry> _entries = [];
    private readonly List<PageSection> _sections = [new PageSection(null, plan.FirstNumber)];
    private readonly Dictionary<NumberedList, ListCounter> _lists = [];
    private readonly Dictionary<string, HeadingQuote> _quotes = new(StringComparer.OrdinalIgnoreCase);
    private OutlineCounters? _counters;

    /// <summary>Whether headings and captions get bookmarks and are kept: there is a contents list.</summary>
    public bool IsWanted { get; set; } = plan.HasLists;

    /// <summary>Whether the text of headings and captions is read.</summary>
    public bool IsListening => IsWanted || plan.QuotesHeadings;

    public SequenceCounters Sequences { get; } = new();

    public OutlineCounters Counters => _counters ??= new OutlineCounters(plan.LastBookmark, Sequences);

    public IReadOnlyList<OutlineEntry> Entries => _entries;

    /// <summary>The sections begun so far.</summary>
    public IReadOnlyList<PageSection> Sections => _sections;

    /// <summary>The texts of bookmarks by name.</summary>
    public Dictionary<string, string> Texts { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The bookmarks of the template we are in, where contents lists ask for them.</summary>
    public HashSet<string> Ranges { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The listed paragraphs that are open.</summary>
    public Stack<OpenListed> Open { get; } = new();

    public void AddSection(PageSection section) => _sections.Add(section);

    /// <summary>Notes a paragraph of the template that was written.</summary>
    public void Add(ListedParagraph paragraph, string text, OpenListed open)
    {
        var (label, bare) = NumberOf(paragraph);
        if (paragraph.HeadingLevel is not null)
        {
            _quotes[paragraph.StyleName] = new HeadingQuote(text, label, bare);
        }

        if (IsWanted && open.Bookmark is { } bookmark && text.Length > 0)
        {
            _entries.Add(new OutlineEntry(paragraph, label, text, bookmark, [.. Ranges.Union(open.Ranges)]));
        }
    }

    /// <summary>Notes the captions of a component.</summary>
    public void Add(DocumentOutline outline)
    {
        foreach (var entry in outline.Entries.Where(entry => IsWanted && entry.Kind != ContentsKind.Headings))
        {
            var paragraph = new ListedParagraph { StyleName = "caption", Sequences = [CaptionCounter.Word(entry.Kind)] };
            _entries.Add(new OutlineEntry(paragraph, "", $"{entry.Label} {entry.Text}".Trim(), entry.Bookmark, [.. Ranges]));
        }
    }

    /// <summary>The heading of a style written last; null where there is none yet.</summary>
    public HeadingQuote? LastOf(string styleName) => _quotes.GetValueOrDefault(styleName);

    private (string Label, string Bare) NumberOf(ListedParagraph paragraph)
    {
        if (paragraph.Number is not { } number)
        {
            return ("", "");
        }

        if (!_lists.TryGetValue(number.List, out var counter))
        {
            counter = _lists[number.List] = new ListCounter(number.List);
        }

        return (counter.Next(number.Level).Trim(), counter.Bare(number.Level));
    }
}
