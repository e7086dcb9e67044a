using Kks.Model.Diagnostics;

namespace Kks.Model.Data;

/// <summary>A data file as a tree of located nodes.</summary>
/// <param name="Root">The root; null where the file cannot be read as a whole.</param>
/// <param name="Diagnostics">What is wrong with the file.</param>
public sealed record DataTree(DataNode? Root, IReadOnlyList<Diagnostic> Diagnostics);
