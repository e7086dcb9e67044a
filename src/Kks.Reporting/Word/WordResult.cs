using Kks.Model.Diagnostics;

namespace Kks.Reporting.Word;

/// <summary>What came of writing a document. The document is whole and sound whatever the diagnostics say.</summary>
/// <param name="Diagnostics">What a person should mend, in the order of the document.</param>
/// <param name="Entries">The headings and captions of the document in reading order, with their bookmarks.</param>
/// <param name="Sections">The sections in reading order; at least one.</param>
public sealed record WordResult(
    IReadOnlyList<Diagnostic> Diagnostics,
    IReadOnlyList<ContentsEntry> Entries,
    IReadOnlyList<PageSection> Sections);
