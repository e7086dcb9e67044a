using Kks.Model.Diagnostics;
using Kks.Model.Instruments;

namespace Kks.Exchange.InstrumenWorkbooks;

/// <summary>What came of reading an instrument workbook.</summary>
/// <param name="Instrumen">The catalogue, valid as <see cref="InstrumenValidator"/> sees it; null where the workbook has no table of indicators.</param>
/// <param name="JumlahIndikator">How many indicators and items were read from the workbook.</param>
/// <param name="Diagnostics">What could not be read, by cell, and what differs from the edition compared with.</param>
public sealed record InstrumenWorkbookResult(Instrumen? Instrumen, int JumlahIndikator, IReadOnlyList<Diagnostic> Diagnostics);
