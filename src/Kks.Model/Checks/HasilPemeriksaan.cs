using Kks.Model.Diagnostics;
using Kks.Model.Instruments;
using Kks.Model.Submissions;

namespace Kks.Model.Checks;

/// <summary>What came of checking a submission: every finding, and the submission they are about. Immutable.</summary>
public sealed record HasilPemeriksaan
{
    /// <summary>The submission as far as it could be read; null where nothing could.</summary>
    public Usulan? Usulan { get; init; }

    /// <summary>The instrument; null where the edition is not at hand.</summary>
    public Instrumen? Instrumen { get; init; }

    /// <summary>
    /// Every finding: first what makes the data unusable, then what the field did not confirm, then the rest; each by file, line and column.
    /// </summary>
    public required IReadOnlyList<Temuan> Temuan { get; init; }

    /// <summary>The gravest severity found; null where nothing was.</summary>
    public Severity? Terberat => Temuan.Count == 0 ? null : Temuan.Max(t => t.Diagnosa.Severity);
}
