namespace Kks.Model.Checks.Banding;

/// <summary>The indicators of a setting, or the items of a body, that recur.</summary>
public sealed record PadananBagian
{
    /// <summary>The key of the setting or body in the older edition.</summary>
    public required string Lama { get; init; }

    /// <summary>The key in the newer edition.</summary>
    public required string Baru { get; init; }

    /// <summary>The indicators.</summary>
    public required IReadOnlyList<Padanan> Padanan { get; init; }
}
