using Kks.Model.Instruments;

namespace Kks.Model.Assessments;

/// <summary>An award category and whether the figures support it.</summary>
public sealed record HasilKategori
{
    /// <summary>The category.</summary>
    public required KategoriPenghargaan Kategori { get; init; }

    /// <summary>Whether every condition is met; null where that cannot be said, also where the sources give no condition.</summary>
    public bool? Terpenuhi { get; init; }

    /// <summary>The conditions in the catalogue's order.</summary>
    public required IReadOnlyList<HasilSyarat> Syarat { get; init; }
}
