using Kks.Model.Diagnostics;

namespace Kks.Reporting.WordTemplates;

/// <summary>What came of making a document.</summary>
/// <param name="Written">Whether there is a document; without one, what is in the stream is of no use.</param>
/// <param name="Diagnostics">Everything found.</param>
public sealed record WordTemplateOutcome(bool Written, IReadOnlyList<Diagnostic> Diagnostics);
