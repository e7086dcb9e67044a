namespace Kks.Model.Submissions;

/// <summary>What a photo shows.</summary>
public sealed record Foto
{
    /// <summary>The activity (<i>kegiatan</i>).</summary>
    public string? Kegiatan { get; init; }

    /// <summary>Local date and time.</summary>
    public DateTime? Waktu { get; init; }

    /// <summary>The place.</summary>
    public string? Lokasi { get; init; }

    /// <summary>The coordinates.</summary>
    public Koordinat? Koordinat { get; init; }

    /// <summary>A remark; also the alternative text for readers who cannot see.</summary>
    public string? Keterangan { get; init; }
}
