using Kks.Model.Diagnostics;
using Kks.Reporting.Word;

namespace Kks.Reporting.WordTemplates;

/// <summary>What came of making a document.</summary>
/// <param name="Written">Whether there is a document; without one, what is in the stream is of no use.</param>
/// <param name="Diagnostics">Everything found.</param>
public sealed record WordTemplateOutcome(bool Written, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>The headings and captions of a document with contents lists, in order; empty where there is no such list.</summary>
    public IReadOnlyList<ContentsEntry> Entries { get; init; } = [];

    /// <summary>The sections whose pages are counted anew, and the first; empty where nothing was written.</summary>
    public IReadOnlyList<PageSection> Sections { get; init; } = [];
}
