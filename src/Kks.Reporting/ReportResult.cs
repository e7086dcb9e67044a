using Kks.Model.Diagnostics;
using Kks.Reporting.Word;

namespace Kks.Reporting;

/// <summary>The outcome of rendering a document.</summary>
/// <param name="Written">Whether there is a document. It may hold visible marks where something could not be shown, such as a missing picture.</param>
/// <param name="Diagnostics">Everything found.</param>
/// <param name="Entries">Headings, tables and pictures of the document in order; empty where nothing was written.</param>
/// <param name="Sections">The sections of the document in order; empty where nothing was written.</param>
public sealed record ReportResult(bool Written, IReadOnlyList<Diagnostic> Diagnostics, IReadOnlyList<ContentsEntry> Entries, IReadOnlyList<PageSection> Sections)
{
    /// <summary>Whether there is a document and nothing in it is an error.</summary>
    public bool Succeeded => Written && !Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
}
