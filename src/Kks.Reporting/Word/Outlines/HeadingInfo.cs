namespace Kks.Reporting.Word.Outlines;

/// <summary>A heading, counted.</summary>
internal sealed record HeadingInfo(int Level, HeadingKind Kind, string Label, string Text)
{
    public string? Bookmark { get; init; }

    public string? ReferenceBookmark { get; init; }

    /// <summary>Whether the chapter counter <c>SEQ Bab</c> moves here, so that captions can be numbered by chapter.</summary>
    public bool CountsChapter => Level == 1 && Kind == HeadingKind.Numbered;

    public bool CountsAppendix => Level == 1 && Kind == HeadingKind.Appendix;
}
