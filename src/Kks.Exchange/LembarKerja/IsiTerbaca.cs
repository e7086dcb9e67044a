using Kks.Model.Diagnostics;

namespace Kks.Exchange.LembarKerja;

/// <summary>A value read from a worksheet; a cell that could not be read has none.</summary>
/// <param name="Bidang">The field.</param>
/// <param name="Nilai">The value in one spelling; null for an empty cell.</param>
/// <param name="Place">The cell.</param>
/// <param name="Cell">The cell's name.</param>
internal sealed record IsiTerbaca(string Bidang, string? Nilai, SourceLocation Place, string Cell);
