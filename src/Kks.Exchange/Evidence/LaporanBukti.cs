using Kks.Model.Checks;
using Kks.Model.Diagnostics;

namespace Kks.Exchange.Evidence;

/// <summary>Everything about the evidence files of a submission: each file once, and what is wrong. Immutable.</summary>
public sealed record LaporanBukti
{
    /// <summary>The files, by name: those the data name, and those that only lie there.</summary>
    public required IReadOnlyList<BarisBukti> Berkas { get; init; }

    /// <summary>What is wrong, the gravest first, then by place; each belongs to its setting, indicator and agency.</summary>
    public required IReadOnlyList<Temuan> Temuan { get; init; }

    /// <summary>The gravest severity found; null where nothing was.</summary>
    public Severity? Terberat => Temuan.Count == 0 ? null : Temuan.Max(t => t.Diagnosa.Severity);
}
