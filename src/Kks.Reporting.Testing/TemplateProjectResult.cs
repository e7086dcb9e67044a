using Kks.Model.Diagnostics;

namespace Kks.Reporting.Testing;

/// <summary>The outcome of reading a template project.</summary>
/// <param name="Project">The project; null where the pack or a sample has errors, or there is no sample.</param>
/// <param name="Diagnostics">Everything found in the pack and the samples.</param>
public sealed record TemplateProjectResult(TemplateProject? Project, IReadOnlyList<Diagnostic> Diagnostics);
