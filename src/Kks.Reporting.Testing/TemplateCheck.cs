using Kks.Model.Diagnostics;

namespace Kks.Reporting.Testing;

/// <summary>The outcome of rendering a document and comparing it with the accepted text.</summary>
/// <param name="Document">The document.</param>
/// <param name="Diagnostics">What rendering found; a difference (KKS3951) or a document nobody accepted (KKS3952).</param>
/// <param name="Snapshot">How it compares; null where it could not be rendered.</param>
public sealed record TemplateCheck(TemplateCase Document, IReadOnlyList<Diagnostic> Diagnostics, SnapshotResult? Snapshot)
{
    /// <summary>Whether the document is the accepted one.</summary>
    public bool Passed => Snapshot?.State == SnapshotState.Same;
}
