using Kks.Model.Diagnostics;
using Kks.Reporting.Word;

namespace Kks.Reporting;

/// <summary>The outcome of rendering a document.</summary>
/// <param name="Diagnostics">Everything found; after an error nothing usable was written.</param>
/// <param name="Entries">Headings, tables and pictures of the document in order; empty after an error.</param>
public sealed record ReportResult(IReadOnlyList<Diagnostic> Diagnostics, IReadOnlyList<ContentsEntry> Entries)
{
    /// <summary>Whether the document was written to its end.</summary>
    public bool Succeeded => !Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
}
