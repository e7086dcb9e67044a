using Kks.Model.Instruments;

namespace Kks.Model.Assessments;

/// <summary>What award the figures of one level support.</summary>
public sealed record HasilPenghargaan
{
    /// <summary>The highest category whose every condition is met; null where none is.</summary>
    public KategoriPenghargaan? Kategori { get; init; }

    /// <summary>The category the district applies for, judged; null where it names none.</summary>
    public HasilKategori? Dituju { get; init; }

    /// <summary>All categories judged, lowest first.</summary>
    public required IReadOnlyList<HasilKategori> PerKategori { get; init; }
}
