namespace Kks.Exchange.InstrumenWorkbooks;

/// <summary>An option as a sheet gives it.</summary>
/// <param name="Label">What it says.</param>
/// <param name="Nilai">Its value; null where none could be read.</param>
/// <param name="Sel">The cell it begins in.</param>
internal sealed record OpsiTerbaca(string Label, decimal? Nilai, SelTeks Sel);
