namespace Kks.Model.Submissions;

/// <summary>A piece of evidence (<i>bukti</i>).</summary>
public sealed record Bukti
{
    /// <summary>The kind, a key of the instrument's kinds of evidence.</summary>
    public required string Jenis { get; init; }

    /// <summary>The title.</summary>
    public required string Judul { get; init; }

    /// <summary>The document number.</summary>
    public string? Nomor { get; init; }

    /// <summary>The document's date.</summary>
    public DateOnly? Tanggal { get; init; }

    /// <summary>The data years it covers.</summary>
    public IReadOnlyList<int> TahunData { get; init; } = [];

    /// <summary>The file, relative to the folder <c>bukti/</c> of the data folder.</summary>
    public string? Berkas { get; init; }

    /// <summary>A link, where the evidence is online.</summary>
    public string? Tautan { get; init; }

    /// <summary>Whether it is signed.</summary>
    public bool? Ditandatangani { get; init; }

    /// <summary>Whether it is stamped.</summary>
    public bool? Distempel { get; init; }

    /// <summary>What a photo shows, and when and where; for photos.</summary>
    public Foto? Foto { get; init; }

    /// <summary>Whether it lists, one by one, what the indicator's denominator counts (<i>daftar penyebut</i>).</summary>
    public bool? DaftarPenyebut { get; init; }

    /// <summary>The check of this piece in the field.</summary>
    public PeriksaLapangan? PeriksaLapangan { get; init; }
}
