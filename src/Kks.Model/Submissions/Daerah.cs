namespace Kks.Model.Submissions;

/// <summary>The district (<i>daerah</i>).</summary>
public sealed record Daerah
{
    /// <summary>The ministry's region code (<i>kode wilayah</i>), for example <c>51.05</c>.</summary>
    public string? Kode { get; init; }

    /// <summary>Kabupaten or kota.</summary>
    public required JenisDaerah Jenis { get; init; }

    /// <summary>The name without its kind, for example <c>Klungkung</c>.</summary>
    public required string Nama { get; init; }

    /// <summary>The province.</summary>
    public required string Provinsi { get; init; }

    /// <summary>The seat, printed before dates.</summary>
    public string? IbuKota { get; init; }

    /// <summary>The head of the region; the title (Bupati, Wali Kota, Walikota) is data.</summary>
    public Pejabat? KepalaDaerah { get; init; }

    /// <summary>The coat of arms, a picture file in the data folder.</summary>
    public string? Lambang { get; init; }
}
