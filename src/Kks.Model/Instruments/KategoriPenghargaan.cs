namespace Kks.Model.Instruments;

/// <summary>A category of the award, such as Padapa.</summary>
public sealed record KategoriPenghargaan
{
    /// <summary>The stable key, for example <c>padapa</c>.</summary>
    public required string Kunci { get; init; }

    /// <summary>The name people read.</summary>
    public required string Nama { get; init; }

    /// <summary>The rank, 1 for the lowest.</summary>
    public required int Urutan { get; init; }

    /// <summary>The conditions, all of which must be met.</summary>
    public IReadOnlyList<Syarat> Syarat { get; init; } = [];

    /// <summary>How sure the category is.</summary>
    public string? Keyakinan { get; init; }

    /// <summary>Conditions in words that no figure of a submission decides, and remarks.</summary>
    public IReadOnlyList<string> Catatan { get; init; } = [];
}
