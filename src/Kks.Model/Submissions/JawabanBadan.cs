namespace Kks.Model.Submissions;

/// <summary>The answers for one body (<i>badan kelembagaan</i>).</summary>
public sealed record JawabanBadan
{
    /// <summary>The body's key in the instrument, for example <c>tim-pembina</c>.</summary>
    public required string Kunci { get; init; }

    /// <summary>The local name, where it differs.</summary>
    public string? Nama { get; init; }

    /// <summary>The chair.</summary>
    public string? Ketua { get; init; }

    /// <summary>How many such bodies exist: 1, or per kecamatan or desa/kelurahan.</summary>
    public int? Jumlah { get; init; }

    /// <summary>The decrees (<i>surat keputusan</i>).</summary>
    public IReadOnlyList<SuratKeputusan> Sk { get; init; } = [];

    /// <summary>The work plans (<i>rencana kerja</i>) per year.</summary>
    public IReadOnlyList<DokumenTahunan> RencanaKerja { get; init; } = [];

    /// <summary>The budgets (<i>anggaran</i>) per year.</summary>
    public IReadOnlyList<AnggaranTahunan> Anggaran { get; init; } = [];

    /// <summary>The office (<i>sekretariat</i>).</summary>
    public Sekretariat? Sekretariat { get; init; }

    /// <summary>The answers to the items.</summary>
    public IReadOnlyList<Jawaban> Indikator { get; init; } = [];
}
