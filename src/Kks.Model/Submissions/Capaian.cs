namespace Kks.Model.Submissions;

/// <summary>The result (<i>capaian</i>) and target of one data year, in the indicator's unit.</summary>
public sealed record Capaian
{
    /// <summary>The data year.</summary>
    public required int Tahun { get; init; }

    /// <summary>The target.</summary>
    public decimal? Target { get; init; }

    /// <summary>The result.</summary>
    public decimal? Nilai { get; init; }

    /// <summary>The numerator.</summary>
    public decimal? Pembilang { get; init; }

    /// <summary>The denominator.</summary>
    public decimal? Penyebut { get; init; }
}
