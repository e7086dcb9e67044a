using Kks.Model.Instruments;

namespace Kks.Model.Assessments;

/// <summary>
/// The assessment (<i>penilaian</i>) of a submission: values, award and completeness. All figures are exact decimals;
/// they are rounded only where they are shown, by <see cref="Pembulatan"/>.
/// </summary>
public sealed record Penilaian
{
    /// <summary>The instrument assessed by.</summary>
    public required Instrumen Instrumen { get; init; }

    /// <summary>How the settings had to reach the award's bounds.</summary>
    public required PenerapanPita PenerapanPita { get; init; }

    /// <summary>The settings in the instrument's order.</summary>
    public required IReadOnlyList<PenilaianTatanan> Tatanan { get; init; }

    /// <summary>The institutions.</summary>
    public required PenilaianKelembagaan Kelembagaan { get; init; }

    /// <summary>The plain mean over all settings per level, unrounded, one without an option counting 0; null where there is no setting that counts, or province or centre chose no option in any.</summary>
    public required PerTingkat<decimal?> Rerata { get; init; }

    /// <summary>The plain mean over all indicators of all settings per level, unrounded; null where there is none, or province or centre chose no option in any.</summary>
    public required PerTingkat<decimal?> RerataIndikator { get; init; }

    /// <summary>Open-defecation-free villages per year given, oldest first; years without both counts are left out.</summary>
    public required IReadOnlyList<PenilaianOdf> Odf { get; init; }

    /// <summary>The last entry of <see cref="Odf"/>, which the award goes by; null where there is none.</summary>
    public PenilaianOdf? OdfTerakhir { get; init; }

    /// <summary>The award each level's options support; null where the level chose no option in the whole submission.</summary>
    public required PerTingkat<HasilPenghargaan?> Penghargaan { get; init; }

    /// <summary>How complete the answers of all settings are.</summary>
    public required Kelengkapan Kelengkapan { get; init; }

    /// <summary>Every indicator and item whose claimed option its own numbers deny, in the instrument's order.</summary>
    public required IReadOnlyList<PenilaianIndikator> Pertentangan { get; init; }
}
