namespace Kks.Model.Instruments;

/// <summary>The award (<i>penghargaan</i>) of an edition and what each category takes.</summary>
public sealed record Penghargaan
{
    /// <summary>The name, for example <c>Swasti Saba</c>.</summary>
    public required string Nama { get; init; }

    /// <summary>The year it is awarded, where that is known.</summary>
    public int? TahunPenganugerahan { get; init; }

    /// <summary>How sure the conditions are as a whole.</summary>
    public string? Keyakinan { get; init; }

    /// <summary>The measures the conditions are about.</summary>
    public IReadOnlyList<Ukuran> Ukuran { get; init; } = [];

    /// <summary>The categories, lowest first.</summary>
    public required IReadOnlyList<KategoriPenghargaan> Kategori { get; init; }

    /// <summary>How the figures for the conditions are reckoned and how sure that is.</summary>
    public IReadOnlyList<Ketentuan> Ketentuan { get; init; } = [];

    /// <summary>What the sources leave open.</summary>
    public IReadOnlyList<string> Catatan { get; init; } = [];
}
