namespace Kks.Model.Instruments;

/// <summary>One known indicator or component of an incomplete edition.</summary>
public sealed record ButirDikenal
{
    /// <summary>The number, where it is known.</summary>
    public int? Nomor { get; init; }

    /// <summary>The name.</summary>
    public required string Nama { get; init; }

    /// <summary>The values of its scale, best first, where they are known.</summary>
    public IReadOnlyList<decimal> Nilai { get; init; } = [];

    /// <summary>The bounds of its scale as the source prints them, in the order of <see cref="Nilai"/>.</summary>
    public string? Batas { get; init; }
}
