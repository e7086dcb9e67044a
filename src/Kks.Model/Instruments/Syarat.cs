namespace Kks.Model.Instruments;

/// <summary>A condition (<i>syarat</i>) of an award category.</summary>
public sealed record Syarat
{
    /// <summary>What is measured: <c>odf</c>, <c>tatanan</c>, <c>kelembagaan</c>, <c>jumlah-tatanan</c> or <c>wistara-berturut</c>.</summary>
    public required string Ukuran { get; init; }

    /// <summary>The comparison.</summary>
    public string Banding { get; init; } = ">=";

    /// <summary>The bound, in <see cref="Satuan"/>.</summary>
    public required decimal Nilai { get; init; }

    /// <summary>The unit of <see cref="Nilai"/>.</summary>
    public required string Satuan { get; init; }

    /// <summary>How sure the bound is, as the catalogue says.</summary>
    public string? Keyakinan { get; init; }

    /// <summary>A remark on the source.</summary>
    public string? Catatan { get; init; }
}
