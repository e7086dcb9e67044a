namespace Kks.Model.Instruments;

/// <summary>An option (<i>opsi</i>) of an indicator's scale.</summary>
public sealed record Opsi
{
    /// <summary>The stable key where the value does not identify it (for example <c>ya</c>); else null.</summary>
    public string? Kunci { get; init; }

    /// <summary>The value (<i>nilai</i>), 0 to 100; null where the instrument leaves it blank.</summary>
    public decimal? Nilai { get; init; }

    /// <summary>What the option says, in our own words.</summary>
    public required string Label { get; init; }

    /// <summary>The condition under which numbers support the option; null where only a person can choose it.</summary>
    public string? Bila { get; init; }
}
