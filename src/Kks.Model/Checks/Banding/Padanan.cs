namespace Kks.Model.Checks.Banding;

/// <summary>An indicator of an older edition and the one of a newer edition that took it over (<i>padanan</i>).</summary>
public sealed record Padanan
{
    /// <summary>The key in the older edition.</summary>
    public required string Lama { get; init; }

    /// <summary>The key in the newer edition.</summary>
    public required string Baru { get; init; }

    /// <summary>How alike they are.</summary>
    public required JenisPadanan Jenis { get; init; }

    /// <summary>Whether the titles are the same but for spelling and small words.</summary>
    public bool JudulSama { get; init; }

    /// <summary>What is uncertain or changed.</summary>
    public string? Catatan { get; init; }
}
