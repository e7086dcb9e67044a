namespace Kks.Reporting.Word.Outlines;

/// <summary>Counts headings, captions and the bookmarks of both through one document.</summary>
internal sealed class OutlineCounters
{
    private int _bookmarks;

    public OutlineCounters() => Captions = new CaptionCounter(Headings);

    /// <summary>Counters for a document others write into as well.</summary>
    /// <param name="lastBookmark">The greatest number its bookmarks have.</param>
    /// <param name="sequences">What its captions are counted by.</param>
    public OutlineCounters(int lastBookmark, SequenceCounters sequences)
    {
        _bookmarks = lastBookmark;
        Captions = new CaptionCounter(Headings, sequences);
    }

    public HeadingCounter Headings { get; } = new();

    public CaptionCounter Captions { get; }

    public int NextBookmark() => ++_bookmarks;
}
