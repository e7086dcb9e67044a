namespace Kks.Model.Checks;

/// <summary>The findings of one setting, body or agency. Immutable.</summary>
/// <param name="Kunci">The key of the setting, body or agency; null for what belongs to none.</param>
/// <param name="Nama">Its name; null for what belongs to none.</param>
/// <param name="Temuan">The findings, in the order of <see cref="HasilPemeriksaan.Temuan"/>.</param>
public sealed record BagianPemeriksaan(string? Kunci, string? Nama, IReadOnlyList<Temuan> Temuan);
