namespace Kks.Model.Instruments;

/// <summary>A condition (<i>syarat</i>) of an award category.</summary>
public sealed record Syarat
{
    /// <summary>What is measured: one of <see cref="JenisUkuran"/>.</summary>
    public required string Ukuran { get; init; }

    /// <summary>The comparison.</summary>
    public string Banding { get; init; } = ">=";

    /// <summary>The bound, in <see cref="Satuan"/>.</summary>
    public required decimal Nilai { get; init; }

    /// <summary>The unit of <see cref="Nilai"/>.</summary>
    public required string Satuan { get; init; }

    /// <summary>The band as it is printed, from and to, where the bound was read from one.</summary>
    public IReadOnlyList<decimal> Pita { get; init; } = [];

    /// <summary>How sure the bound is, as the catalogue says.</summary>
    public string? Keyakinan { get; init; }

    /// <summary>A remark on the source.</summary>
    public string? Catatan { get; init; }
}
