namespace Kks.Model.Rules;

/// <summary>The numbers a condition is tried on.</summary>
/// <param name="Awal">The result of the first data year.</param>
/// <param name="Akhir">The result of the last data year.</param>
/// <param name="Memenuhi">Whether the last result meets the threshold; null where that cannot be said.</param>
internal readonly record struct AngkaAturan(decimal? Awal, decimal? Akhir, bool? Memenuhi);
