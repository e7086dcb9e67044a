namespace Kks.Reporting.Word.Outlines;

/// <summary>Counts headings, captions and the bookmarks of both through one document.</summary>
internal sealed class OutlineCounters
{
    private int _bookmarks;

    public OutlineCounters() => Captions = new CaptionCounter(Headings);

    public HeadingCounter Headings { get; } = new();

    public CaptionCounter Captions { get; }

    public int NextBookmark() => ++_bookmarks;
}
