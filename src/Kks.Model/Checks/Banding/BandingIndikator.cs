using Kks.Model.Assessments;

namespace Kks.Model.Checks.Banding;

/// <summary>An indicator now and last time. Immutable.</summary>
public sealed record BandingIndikator
{
    /// <summary>The key of the setting or body: in the newer edition, or in the older one for what is gone.</summary>
    public required string Bagian { get; init; }

    /// <summary>The name of the setting or body.</summary>
    public required string NamaBagian { get; init; }

    /// <summary>The indicator now; null where it is gone.</summary>
    public PenilaianIndikator? Kini { get; init; }

    /// <summary>The indicators it was last time; empty where it is new, several where several became one.</summary>
    public IReadOnlyList<PenilaianIndikator> Dahulu { get; init; } = [];

    /// <summary>How alike the two are; null where it is new or gone.</summary>
    public JenisPadanan? Jenis { get; init; }

    /// <summary>What is uncertain about the match.</summary>
    public string? CatatanPadanan { get; init; }

    /// <summary>How it stands.</summary>
    public required HasilBanding Hasil { get; init; }

    /// <summary>The value last time, an unanswered indicator counting 0; null where it cannot be compared.</summary>
    public decimal? NilaiDahulu { get; init; }

    /// <summary>The value now, an unanswered indicator counting 0; null where it cannot be compared.</summary>
    public decimal? NilaiKini { get; init; }

    /// <summary>Whether the result of the last data year went the way the instrument wants; null where results cannot be compared or are equal.</summary>
    public bool? CapaianMembaik { get; init; }

    /// <summary>The remarks of last time; null where there were none.</summary>
    public string? CatatanDahulu { get; init; }

    /// <summary>Whether the remarks are answered by a <c>tanggapan</c> now; null where there were none or the indicator is gone.</summary>
    public bool? CatatanDijawab { get; init; }
}
