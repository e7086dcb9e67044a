namespace Kks.Model.Submissions;

/// <summary>A district's submission (<i>usulan</i>): everything it answers and shows for one edition.</summary>
public sealed record Usulan
{
    /// <summary>The edition of the instrument it answers, for example <c>2025</c>.</summary>
    public required string Edisi { get; init; }

    /// <summary>Set where figures are illustrative and not the district's own; printed on covers.</summary>
    public string? Ilustrasi { get; init; }

    /// <summary>The district.</summary>
    public required Daerah Daerah { get; init; }

    /// <summary>The award category applied for, a key such as <c>wiwerda</c>.</summary>
    public string? Target { get; init; }

    /// <summary>General data (<i>data umum</i>).</summary>
    public DataUmum DataUmum { get; init; } = new();

    /// <summary>The general description (<i>gambaran umum</i>), Markdown.</summary>
    public string? GambaranUmum { get; init; }

    /// <summary>Open-defecation-free villages per year.</summary>
    public IReadOnlyList<OdfTahunan> Odf { get; init; } = [];

    /// <summary>The categories won before, newest first.</summary>
    public IReadOnlyList<RiwayatPenghargaan> Riwayat { get; init; } = [];

    /// <summary>The agencies (<i>perangkat daerah</i>) that hold answers.</summary>
    public IReadOnlyList<PerangkatDaerah> PerangkatDaerah { get; init; } = [];

    /// <summary>The answers for the bodies.</summary>
    public IReadOnlyList<JawabanBadan> Kelembagaan { get; init; } = [];

    /// <summary>The answers per setting.</summary>
    public IReadOnlyList<JawabanTatanan> Tatanan { get; init; } = [];

    /// <summary>Who signs for the district.</summary>
    public Pengesahan? Pengesahan { get; init; }
}
