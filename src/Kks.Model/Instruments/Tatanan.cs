namespace Kks.Model.Instruments;

/// <summary>A setting (<i>tatanan</i>) of an edition, known by its key and never by its number.</summary>
public sealed record Tatanan
{
    /// <summary>The number the edition prints; it changes between editions.</summary>
    public required int Nomor { get; init; }

    /// <summary>The stable key, for example <c>pasar</c>; the same key means the same matter in every edition.</summary>
    public required string Kunci { get; init; }

    /// <summary>The full name.</summary>
    public required string Nama { get; init; }

    /// <summary>A short name for tables and file names.</summary>
    public string? NamaPendek { get; init; }

    /// <summary>The keys of the settings of later editions that took this one over.</summary>
    public IReadOnlyList<string> Penerus { get; init; } = [];

    /// <summary>How many indicators the edition has here, where it says so; the validator compares.</summary>
    public int? JumlahIndikator { get; init; }

    /// <summary>The indicators in the edition's order; empty where the user supplies them.</summary>
    public IReadOnlyList<Indikator> Indikator { get; init; } = [];
}
