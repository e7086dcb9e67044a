using Kks.Model.Instruments;
using Kks.Model.Submissions;

namespace Kks.Model.Assessments;

/// <summary>The assessment of one setting.</summary>
public sealed record PenilaianTatanan
{
    /// <summary>The setting.</summary>
    public required Tatanan Tatanan { get; init; }

    /// <summary>The answers; null where the submission has none for this setting.</summary>
    public JawabanTatanan? Jawaban { get; init; }

    /// <summary>
    /// The value per level, 0 to 100 and unrounded: the sum of the values of the chosen options over 100 times the number of indicators, as percent.
    /// An unanswered indicator contributes 0. Null where the setting has no indicator that counts, or province or centre chose no option in it; the award and <see cref="Penilaian.Rerata"/> reckon such a setting as 0.
    /// </summary>
    public required PerTingkat<decimal?> Nilai { get; init; }

    /// <summary>The plain mean over the answered indicators only, per level; null where there is none.</summary>
    public required PerTingkat<decimal?> RerataTerjawab { get; init; }

    /// <summary>Whether the district takes part in the setting: it chose at least one option in it.</summary>
    public required bool Diikuti { get; init; }

    /// <summary>How complete the answers are.</summary>
    public required Kelengkapan Kelengkapan { get; init; }

    /// <summary>The indicators in the instrument's order.</summary>
    public required IReadOnlyList<PenilaianIndikator> Indikator { get; init; }
}
