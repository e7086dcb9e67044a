namespace Kks.Model.Instruments;

/// <summary>A kind of evidence (<i>jenis bukti</i>).</summary>
/// <param name="Kunci">The stable key, for example <c>tangkapan-layar</c>.</param>
/// <param name="Nama">The name people read.</param>
public sealed record JenisBukti(string Kunci, string Nama);
