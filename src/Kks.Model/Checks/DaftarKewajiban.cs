using Kks.Model.Diagnostics;
using Kks.Model.Submissions;
using Kks.Model.Validation;

namespace Kks.Model.Checks;

/// <summary>Findings -> what each agency owes, by date. What is only worth knowing is not owed. Stateless and thread-safe.</summary>
public static class DaftarKewajiban
{
    /// <summary>Lists what is owed, agencies in the submission's order; agencies that owe nothing are in the list too.</summary>
    /// <param name="hasil">What came of checking.</param>
    /// <param name="options">The language; the default where null.</param>
    public static IReadOnlyList<KewajibanPerangkatDaerah> Susun(HasilPemeriksaan hasil, PemeriksaanOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(hasil);
        if (hasil is not { Usulan: { } usulan, Instrumen: { } instrumen })
        {
            return [];
        }

        var jawaban = new JawabanDikenal(usulan, instrumen);
        var belum = CheckMessages.Katalog.Text((options ?? new()).Culture, "kewajiban.jawab");
        var semua = jawaban.Semua.Where(j => j.Jawaban.PerangkatDaerah is not null && !JawabanListRule.IsAnswered(j.Jawaban))
            .Select(j => (Pemegang: j.Jawaban.PerangkatDaerah, Butir: Dari(j, belum), j.Urutan))
            .Concat(hasil.Temuan.Where(t => t.Diagnosa.Severity != Severity.Info).Select(t => Dari(t, jawaban)))
            .ToLookup(k => k.Pemegang, StringComparer.Ordinal);
        var pemegang = usulan.PerangkatDaerah.DistinctBy(p => p.Kunci).ToArray();
        var tanpa = semua.Where(g => g.Key is null || !pemegang.Any(p => p.Kunci == g.Key)).SelectMany(g => g).ToArray();
        return
        [
            .. pemegang.Select(p => new KewajibanPerangkatDaerah(p, Urutkan(semua[p.Kunci].Select(k => (Tambah(k.Butir, p), k.Urutan))))),
            .. tanpa.Length == 0 ? Array.Empty<KewajibanPerangkatDaerah>() : [new(null, Urutkan(tanpa.Select(k => (k.Butir, k.Urutan))))],
        ];
    }

    private static Kewajiban Tambah(Kewajiban butir, PerangkatDaerah pemegang) => butir with { Tenggat = butir.Tenggat ?? pemegang.Tenggat };

    private static Kewajiban[] Urutkan(IEnumerable<(Kewajiban Butir, int Urutan)> butir) =>
        [.. butir.OrderBy(b => b.Butir.Tenggat ?? DateOnly.MaxValue).ThenBy(b => b.Urutan).Select(b => b.Butir)];

    private static Kewajiban Dari(JawabanDikenal.Entri entri, string uraian) => new()
    {
        Bagian = entri.Bagian,
        Indikator = entri.Jawaban.Kunci,
        Judul = entri.Judul,
        Uraian = uraian,
        Tenggat = entri.Jawaban.Tenggat,
    };

    private static (string? Pemegang, Kewajiban Butir, int Urutan) Dari(Temuan temuan, JawabanDikenal jawaban)
    {
        var bagian = temuan.Tatanan ?? temuan.Badan;
        var entri = jawaban.Cari(bagian, temuan.Indikator);
        var butir = new Kewajiban
        {
            Bagian = bagian,
            Indikator = temuan.Indikator,
            Judul = entri?.Judul,
            Uraian = temuan.Diagnosa.Message,
            Petunjuk = temuan.Diagnosa.Hint,
            Tenggat = entri?.Jawaban.Tenggat,
            Temuan = temuan,
        };
        return (temuan.PerangkatDaerah, butir, entri?.Urutan ?? -1);
    }
}
