namespace Kks.Model.Instruments;

/// <summary>A body of the programme (<i>badan kelembagaan</i>), such as Tim Pembina, and what is asked of it.</summary>
public sealed record Badan
{
    /// <summary>The number the edition prints, where it prints one.</summary>
    public int Nomor { get; init; }

    /// <summary>The stable key, for example <c>tim-pembina</c>.</summary>
    public required string Kunci { get; init; }

    /// <summary>The full name.</summary>
    public required string Nama { get; init; }

    /// <summary>A short name for tables.</summary>
    public string? NamaPendek { get; init; }

    /// <summary>How many of it there are: one, or one per kecamatan or desa/kelurahan.</summary>
    public LingkupBadan Lingkup { get; init; }

    /// <summary>The keys of the bodies of later editions that took this one over.</summary>
    public IReadOnlyList<string> Penerus { get; init; } = [];

    /// <summary>How many items the edition has here, where it says so; the validator compares.</summary>
    public int? JumlahIndikator { get; init; }

    /// <summary>A remark on the source.</summary>
    public string? Catatan { get; init; }

    /// <summary>The items asked of the body.</summary>
    public IReadOnlyList<Indikator> Indikator { get; init; } = [];
}
