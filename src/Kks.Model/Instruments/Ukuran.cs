namespace Kks.Model.Instruments;

/// <summary>A measure (<i>ukuran</i>) the award's conditions are about.</summary>
/// <param name="Kunci">The key conditions refer to, one of <see cref="JenisUkuran"/>.</param>
/// <param name="Nama">The name people read.</param>
/// <param name="Satuan">The unit.</param>
public sealed record Ukuran(string Kunci, string Nama, string Satuan);
