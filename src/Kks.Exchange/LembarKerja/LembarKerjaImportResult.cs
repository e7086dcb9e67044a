using Kks.Model.Diagnostics;
using Kks.Model.Submissions;

namespace Kks.Exchange.LembarKerja;

/// <summary>What came of taking worksheets over.</summary>
/// <param name="Usulan">The submission with every change that is not in dispute; the very same one where nothing changed.</param>
/// <param name="Perubahan">What changed, in the order of workbooks, sheets and rows.</param>
/// <param name="Diagnostics">Cells that could not be read, conflicts, and workbooks that are none.</param>
public sealed record LembarKerjaImportResult(Usulan Usulan, IReadOnlyList<PerubahanLembar> Perubahan, IReadOnlyList<Diagnostic> Diagnostics);
