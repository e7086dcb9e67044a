namespace Kks.Model.Instruments;

/// <summary>Another grouping of settings (<i>varian</i>) that was seen in use in the same edition.</summary>
public sealed record VarianTatanan
{
    /// <summary>Where it was seen.</summary>
    public required string Nama { get; init; }

    /// <summary>How sure it is.</summary>
    public string? Keyakinan { get; init; }

    /// <summary>The settings of the variant.</summary>
    public IReadOnlyList<Tatanan> Tatanan { get; init; } = [];
}
