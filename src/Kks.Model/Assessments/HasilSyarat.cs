using Kks.Model.Instruments;

namespace Kks.Model.Assessments;

/// <summary>A condition of an award category, and whether the figures meet it.</summary>
public sealed record HasilSyarat
{
    /// <summary>The condition with its bound.</summary>
    public required Syarat Syarat { get; init; }

    /// <summary>What is measured, for people, for example <c>Nilai tatanan terendah</c>.</summary>
    public required string Nama { get; init; }

    /// <summary>The figure, unrounded, in the condition's unit; null where it is not known.</summary>
    public decimal? Angka { get; init; }

    /// <summary>Whether it is met; null where that cannot be said.</summary>
    public bool? Terpenuhi { get; init; }

    /// <summary>What is lacking to the bound, unrounded; 0 where it is met, null where it cannot be said.</summary>
    public decimal? Kekurangan { get; init; }

    /// <summary>The settings one by one, for a condition on each of them.</summary>
    public IReadOnlyList<AngkaTatanan> Rincian { get; init; } = [];
}
