namespace Kks.Model.Instruments;

/// <summary>Names an indicator of a setting.</summary>
/// <param name="Tatanan">The setting's key.</param>
/// <param name="Indikator">The indicator's key.</param>
public sealed record RujukanIndikator(string Tatanan, string Indikator);
