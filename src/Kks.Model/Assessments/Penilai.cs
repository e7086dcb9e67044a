using Kks.Model.Instruments;
using Kks.Model.Submissions;
using Kks.Model.Validation;

namespace Kks.Model.Assessments;

/// <summary>
/// Assesses a submission by its instrument: answers -> indicators -> settings and bodies -> award. Immutable and thread-safe.
/// </summary>
/// <param name="options">The choices the instrument leaves open; null for the catalogue's defaults.</param>
public sealed class Penilai(PenilaianOptions? options = null)
{
    private static readonly PerTingkat<bool> SemuaTingkat = new(true, true, true);

    private readonly PenilaianOptions options = options ?? new();

    /// <summary>Assesses a submission that was checked.</summary>
    /// <param name="usulan">The submission with its instrument.</param>
    public Penilaian Nilai(ValidUsulan usulan)
    {
        ArgumentNullException.ThrowIfNull(usulan);
        return Nilai(usulan.Usulan, usulan.Instrumen);
    }

    /// <summary>Assesses a submission. What it does not answer counts 0; what the instrument does not know is passed over.</summary>
    /// <param name="usulan">The submission.</param>
    /// <param name="instrumen">The instrument of its edition.</param>
    public Penilaian Nilai(Usulan usulan, Instrumen instrumen)
    {
        ArgumentNullException.ThrowIfNull(usulan);
        ArgumentNullException.ThrowIfNull(instrumen);
        var perTatanan = instrumen.Tatanan.Select(tatanan => Indikator(usulan, tatanan, instrumen.TahunData)).ToArray();
        var perBadan = instrumen.Kelembagaan.Select(badan => Indikator(usulan, badan, instrumen.TahunData)).ToArray();
        PenilaianIndikator[] tatanan = [.. perTatanan.SelectMany(i => i)];
        PenilaianIndikator[] butir = [.. perBadan.SelectMany(i => i)];
        var menilai = new PerTingkat<bool>(true, false, false).Select(
            (tingkat, selalu) => selalu || tatanan.Concat(butir).Any(i => i.Opsi.Pada(tingkat) is not null));
        var pita = options.PenerapanPita ?? PitaBawaan(instrumen.Penghargaan);

        var angka = menilai.Select((tingkat, ada) => !ada ? null : new AngkaTingkat(
            [.. perTatanan.Select(i => NilaiPenghitung.Nilai(i, tingkat))], NilaiPenghitung.Nilai(butir, tingkat)));
        var hasilTatanan = instrumen.Tatanan.Select((t, i) => Susun(usulan, t, perTatanan[i], angka.Select((_, a) => a?.Tatanan[i]), menilai)).ToArray();
        var odf = Odf(usulan);
        var penghargaan = new PenghargaanPenilai(instrumen, usulan, pita, hasilTatanan.Count(t => t.Diikuti), odf.LastOrDefault());
        return new()
        {
            Instrumen = instrumen,
            PenerapanPita = pita,
            Tatanan = hasilTatanan,
            Kelembagaan = new()
            {
                Nilai = angka.Select((tingkat, a) => Menilai(butir, tingkat) ? a?.Kelembagaan?.Desimal : null),
                Kelengkapan = KelengkapanPenghitung.Hitung(butir),
                Badan = [.. instrumen.Kelembagaan.Select((badan, i) => Susun(usulan, badan, perBadan[i]))],
            },
            Rerata = angka.Select((tingkat, a) => Menilai(tatanan, tingkat) ? a?.Rerata?.Desimal : null),
            RerataIndikator = menilai.Select((tingkat, _) => Menilai(tatanan, tingkat) ? NilaiPenghitung.Nilai(tatanan, tingkat)?.Desimal : null),
            Odf = odf,
            OdfTerakhir = odf.LastOrDefault(),
            Penghargaan = angka.Select((_, a) => a is null ? null : penghargaan.Nilai(a)),
            Kelengkapan = KelengkapanPenghitung.Hitung(tatanan),
            Pertentangan = [.. tatanan.Concat(butir).Where(i => i.Pertentangan is not null)],
        };
    }

    private static PenilaianIndikator[] Indikator(Usulan usulan, Tatanan tatanan, IReadOnlyList<int> tahunData)
    {
        var jawaban = usulan.Tatanan.FirstOrDefault(t => t.Kunci == tatanan.Kunci)?.Indikator ?? [];
        return [.. tatanan.Indikator.Select(indikator =>
        {
            var milik = jawaban.FirstOrDefault(j => j.Kunci == indikator.Kunci);
            return IndikatorPenilai.Nilai(indikator, milik, null, tahunData);
        })];
    }

    private static PenilaianIndikator[] Indikator(Usulan usulan, Badan badan, IReadOnlyList<int> tahunData)
    {
        var jawaban = usulan.Kelembagaan.FirstOrDefault(b => b.Kunci == badan.Kunci);
        return [.. badan.Indikator.Select(indikator =>
        {
            var milik = jawaban?.Indikator.FirstOrDefault(j => j.Kunci == indikator.Kunci);
            return IndikatorPenilai.Nilai(indikator, milik, jawaban, tahunData);
        })];
    }

    private static PenilaianTatanan Susun(
        Usulan usulan, Tatanan tatanan, PenilaianIndikator[] indikator, PerTingkat<Pecahan?> nilai, PerTingkat<bool> menilai) => new()
    {
        Tatanan = tatanan,
        Jawaban = usulan.Tatanan.FirstOrDefault(t => t.Kunci == tatanan.Kunci),
        Nilai = nilai.Select((tingkat, n) => Menilai(indikator, tingkat) ? n?.Desimal : null),
        RerataTerjawab = menilai.Select((tingkat, _) => NilaiPenghitung.RerataTerjawab(indikator, tingkat)),
        Diikuti = indikator.Any(i => i.AdaOpsi),
        Kelengkapan = KelengkapanPenghitung.Hitung(indikator),
        Indikator = indikator,
    };

    private static PenilaianBadan Susun(Usulan usulan, Badan badan, PenilaianIndikator[] indikator) => new()
    {
        Badan = badan,
        Jawaban = usulan.Kelembagaan.FirstOrDefault(b => b.Kunci == badan.Kunci),
        Nilai = SemuaTingkat.Select((tingkat, _) => Menilai(indikator, tingkat) ? NilaiPenghitung.Nilai(indikator, tingkat)?.Desimal : null),
        Kelengkapan = KelengkapanPenghitung.Hitung(indikator),
        Indikator = indikator,
    };

    /// <summary>Whether a level has a value here: what verifiers never looked at has none, rather than 0; the district itself answers for everything.</summary>
    private static bool Menilai(PenilaianIndikator[] indikator, Tingkat tingkat) =>
        tingkat == Tingkat.Mandiri || Array.Exists(indikator, i => i.Opsi.Pada(tingkat) is not null);

    private static PenilaianOdf[] Odf(Usulan usulan) =>
    [
        .. from odf in usulan.Odf
           where odf is { JumlahDesaKelurahan: > 0, JumlahStopBabs: not null }
           orderby odf.Tahun
           select new PenilaianOdf(
               odf.Tahun,
               odf.JumlahDesaKelurahan!.Value,
               odf.JumlahStopBabs!.Value,
               100m * odf.JumlahStopBabs.Value / odf.JumlahDesaKelurahan.Value),
    ];

    private static PenerapanPita PitaBawaan(Penghargaan penghargaan) =>
        penghargaan.Ketentuan.FirstOrDefault(k => k.Kunci == "penerapan-pita")?.Bawaan == "rerata" ? PenerapanPita.Rerata : PenerapanPita.PerTatanan;
}
