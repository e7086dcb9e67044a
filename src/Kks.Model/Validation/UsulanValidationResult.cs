using Kks.Model.Data;
using Kks.Model.Diagnostics;
using Kks.Model.Instruments;
using Kks.Model.Submissions;

namespace Kks.Model.Validation;

/// <summary>What came of checking a submission.</summary>
/// <param name="Valid">The submission to work with; null where anything is an error.</param>
/// <param name="Diagnostics">Everything wrong, ordered by file, line and column.</param>
public sealed record UsulanValidationResult(ValidUsulan? Valid, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>What could be read in spite of errors; null where nothing could.</summary>
    public Usulan? Draft { get; init; }

    /// <summary>The instrument it was checked against; null where none was at hand.</summary>
    public Instrumen? Instrumen { get; init; }

    /// <summary>Where each value is written.</summary>
    public SourceMap Source { get; init; } = SourceMap.None;
}
