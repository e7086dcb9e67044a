using Kks.Model.Instruments;

namespace Kks.Model.Checks.Jalan;

/// <summary>A condition of the award, or its part for one setting, and the smallest way to meet it. Immutable.</summary>
public sealed record SyaratJalan
{
    /// <summary>The condition with its bound.</summary>
    public required Syarat Syarat { get; init; }

    /// <summary>What is measured, for people: a setting's name, <c>Rerata tatanan</c>, <c>Kelembagaan</c>, ….</summary>
    public required string Nama { get; init; }

    /// <summary>The figure now, unrounded, in the condition's unit; null where it is not known.</summary>
    public decimal? Angka { get; init; }

    /// <summary>Whether it is met now; null where that cannot be said.</summary>
    public bool? Terpenuhi { get; init; }

    /// <summary>Whether it can be met in this assessment at all; null where that cannot be said.</summary>
    public bool? Terjangkau { get; init; }

    /// <summary>The figure after the steps; the present one where there are none.</summary>
    public decimal? Menjadi { get; init; }

    /// <summary>The steps: fewest indicators, then fewest rungs, then the greatest value. Easiest first.</summary>
    public IReadOnlyList<LangkahJalan> Langkah { get; init; } = [];

    /// <summary>Whether no smaller way exists; false only for a catalogue too large to search wholly, where still no way needs fewer indicators.</summary>
    public bool Terkecil { get; init; } = true;

    /// <summary>Why, in one sentence.</summary>
    public required string Penjelasan { get; init; }
}
