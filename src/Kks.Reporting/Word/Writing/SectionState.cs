using Kks.Reporting.Word.Documents;
using Kks.Reporting.Word.Content;

namespace Kks.Reporting.Word.Writing;

/// <summary>What a section is, everything said.</summary>
internal sealed record SectionState(
    bool Landscape,
    PageNumbering Numbering,
    int? StartAt,
    bool Header,
    bool Footer,
    bool PlainFirstPage,
    bool CenterVertically)
{
    /// <summary>The pages of an inserted document that keeps its own; null for those of this document.</summary>
    public PageSetup? Own { get; init; }

    public static readonly SectionState First = new(false, PageNumbering.Arabic, null, true, true, false, false);

    /// <summary>The section that follows this one; what it does not say stays as it is.</summary>
    public SectionState Then(SectionContent next) => new(
        next.Landscape ?? Landscape,
        next.Numbering ?? Numbering,
        next.StartAt,
        next.Header ?? Header,
        next.Footer ?? Footer,
        next.PlainFirstPage,
        next.CenterVertically);

    /// <summary>This section once more, after another one stood in it.</summary>
    public SectionState Resumed => this with { StartAt = null, PlainFirstPage = false };
}
