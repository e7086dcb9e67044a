using Kks.Model.Diagnostics;
using Kks.Model.Submissions;

namespace Kks.Model.Validation;

/// <summary>What came of loading a data folder.</summary>
/// <param name="Usulan">The submission to work with; null where anything is an error.</param>
/// <param name="Diagnostics">Everything found, in the order of files, lines and columns.</param>
/// <param name="Bukti">The folder's evidence.</param>
public sealed record UsulanLoadResult(ValidUsulan? Usulan, IReadOnlyList<Diagnostic> Diagnostics, IBuktiStore Bukti);
