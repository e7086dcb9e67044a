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

    /// <summary>The coat of arms, a picture file in the data folder; on covers and letterheads.</summary>
    public string? Lambang { get; init; }

    /// <summary>What <see cref="Lambang"/> shows, for readers who cannot see it; null says whose coat of arms it is.</summary>
    public string? KeteranganLambang { get; init; }

    /// <summary>The emblem on the letterhead of the head of the region where it is another, such as the state's; null takes <see cref="Lambang"/>.</summary>
    public string? LambangKop { get; init; }

    /// <summary>What <see cref="LambangKop"/> shows, for readers who cannot see it.</summary>
    public string? KeteranganLambangKop { get; init; }
}
