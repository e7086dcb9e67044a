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

    /// <summary>The findings by setting in the instrument's order, after those of no setting and those of the bodies; without empty parts.</summary>
    public IReadOnlyList<BagianPemeriksaan> MenurutTatanan() => Bagi(
        t => t.Tatanan ?? t.Badan,
        [
            .. (Instrumen?.Kelembagaan ?? []).Select(b => (b.Kunci, b.Nama)),
            .. (Instrumen?.Tatanan ?? []).Select(t => (t.Kunci, t.Nama)),
        ]);

    /// <summary>The findings by agency in the submission's order, after those of no agency; without empty parts.</summary>
    public IReadOnlyList<BagianPemeriksaan> MenurutPerangkatDaerah() => Bagi(
        t => t.PerangkatDaerah, [.. (Usulan?.PerangkatDaerah ?? []).Select(p => (p.Kunci, p.Nama))]);

    private BagianPemeriksaan[] Bagi(Func<Temuan, string?> kunci, (string Kunci, string Nama)[] urutan)
    {
        var menurut = Temuan.ToLookup(kunci, StringComparer.Ordinal);
        var dikenal = urutan.DistinctBy(u => u.Kunci).ToArray();
        return
        [
            .. menurut.Where(g => g.Key is null).Select(g => new BagianPemeriksaan(null, null, [.. g])),
            .. dikenal.Where(u => menurut.Contains(u.Kunci)).Select(u => new BagianPemeriksaan(u.Kunci, u.Nama, [.. menurut[u.Kunci]])),
            .. menurut.Where(g => g.Key is not null && !dikenal.Any(u => u.Kunci == g.Key)).Select(g => new BagianPemeriksaan(g.Key, null, [.. g])),
        ];
    }
}
