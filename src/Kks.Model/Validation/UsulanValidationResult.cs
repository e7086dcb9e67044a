using Kks.Model.Diagnostics;

namespace Kks.Model.Validation;

/// <summary>What came of checking a submission.</summary>
/// <param name="Valid">The submission to work with; null where anything is an error.</param>
/// <param name="Diagnostics">Everything wrong, ordered by file, line and column.</param>
public sealed record UsulanValidationResult(ValidUsulan? Valid, IReadOnlyList<Diagnostic> Diagnostics);
