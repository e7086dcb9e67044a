namespace Kks.Model.Rules;

/// <summary>A number a rule needs and the answer does not give.</summary>
/// <param name="Jenis">The kind of number.</param>
/// <param name="Tahun">The data year, for a result whose year is known.</param>
/// <param name="Acuan">The outside figure the threshold refers to, for a threshold.</param>
public sealed record AngkaKurang(JenisAngka Jenis, int? Tahun = null, string? Acuan = null);
