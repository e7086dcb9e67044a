namespace Kks.Model.Assessments;

/// <summary>The assessment of the institutions (<i>kelembagaan</i>).</summary>
public sealed record PenilaianKelembagaan
{
    /// <summary>The mean over all items per level, reckoned as for a setting; null where no item has a value or province or centre chose no option here.</summary>
    public required PerTingkat<decimal?> Nilai { get; init; }

    /// <summary>How complete the answers are.</summary>
    public required Kelengkapan Kelengkapan { get; init; }

    /// <summary>The bodies in the instrument's order.</summary>
    public required IReadOnlyList<PenilaianBadan> Badan { get; init; }
}
