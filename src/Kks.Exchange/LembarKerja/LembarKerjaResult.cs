using Kks.Model.Diagnostics;

namespace Kks.Exchange.LembarKerja;

/// <summary>The worksheets of a submission.</summary>
/// <param name="Files">One workbook per agency that holds indicators, in the order of the agencies; last what is with none.</param>
/// <param name="Diagnostics">What could not be put into a worksheet.</param>
public sealed record LembarKerjaResult(IReadOnlyList<LembarKerjaFile> Files, IReadOnlyList<Diagnostic> Diagnostics);
