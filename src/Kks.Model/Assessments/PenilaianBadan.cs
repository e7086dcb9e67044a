using Kks.Model.Instruments;
using Kks.Model.Submissions;

namespace Kks.Model.Assessments;

/// <summary>The assessment of one body.</summary>
public sealed record PenilaianBadan
{
    /// <summary>The body.</summary>
    public required Badan Badan { get; init; }

    /// <summary>The answers; null where the submission has none for this body.</summary>
    public JawabanBadan? Jawaban { get; init; }

    /// <summary>The value per level, reckoned as for a setting; null where no item has a value or province or centre chose no option here.</summary>
    public required PerTingkat<decimal?> Nilai { get; init; }

    /// <summary>How complete the answers are.</summary>
    public required Kelengkapan Kelengkapan { get; init; }

    /// <summary>The items in the instrument's order.</summary>
    public required IReadOnlyList<PenilaianIndikator> Indikator { get; init; }
}
