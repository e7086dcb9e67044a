namespace Kks.Model.Instruments;

/// <summary>A threshold (<i>ambang</i>): a number in the instrument, or a reference to one outside it.</summary>
public sealed record Ambang
{
    /// <summary>The comparison, one of <c>&gt;=</c>, <c>&gt;</c>, <c>&lt;=</c>, <c>&lt;</c>, <c>==</c>.</summary>
    public string? Banding { get; init; }

    /// <summary>The number, in <see cref="Satuan"/>; null where <see cref="Acuan"/> names an outside one.</summary>
    public decimal? Nilai { get; init; }

    /// <summary>The unit of <see cref="Nilai"/>.</summary>
    public string? Satuan { get; init; }

    /// <summary>The year the threshold is for, where the instrument says it.</summary>
    public int? Tahun { get; init; }

    /// <summary>Whether a result exactly at the threshold is left open, because the scale speaks only of above and below.</summary>
    public bool TepatTerbuka { get; init; }

    /// <summary>The outside figure the instrument points at without printing it; the district supplies its value.</summary>
    public string? Acuan { get; init; }
}
