using Kks.Model.Instruments;

namespace Kks.Model.Assessments;

/// <summary>A setting's figure beside the bound of a condition.</summary>
/// <param name="Tatanan">The setting.</param>
/// <param name="Angka">Its value, unrounded; null where it has none.</param>
/// <param name="Terpenuhi">Whether it reaches the bound; null where that cannot be said.</param>
public sealed record AngkaTatanan(Tatanan Tatanan, decimal? Angka, bool? Terpenuhi);
