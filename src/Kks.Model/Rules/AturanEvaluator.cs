using Kks.Model.Instruments;
using Kks.Model.Submissions;

namespace Kks.Model.Rules;

/// <summary>
/// Tries an indicator's scale on an answer's numbers: (indicator, answer, data years) -> the option they support, or why none is decided.
/// Numbers are compared exactly, unrounded. Stateless and thread-safe.
/// </summary>
public static class AturanEvaluator
{
    /// <summary>Says which option the numbers of an answer support.</summary>
    /// <param name="indikator">The indicator; conditions that do not parse count as left to a person, the catalogue's validator reports them.</param>
    /// <param name="jawaban">The answer; null for none.</param>
    /// <param name="tahunData">The data years, oldest first; empty takes the last two years the answer gives.</param>
    public static HasilAturan Evaluate(Indikator indikator, Jawaban? jawaban, IReadOnlyList<int> tahunData)
    {
        ArgumentNullException.ThrowIfNull(indikator);
        ArgumentNullException.ThrowIfNull(tahunData);
        return Evaluate(indikator, AngkaJawaban.Dari(indikator, jawaban, tahunData));
    }

    internal static HasilAturan Evaluate(Indikator indikator, AngkaJawaban angka)
    {
        var skala = indikator.Skala
            .Select(opsi => (Opsi: opsi, Bila: opsi.Bila is null ? null : BilaParser.Parse(opsi.Bila).Bila))
            .Where(pasangan => pasangan.Bila is not null)
            .Select(pasangan => (pasangan.Opsi, Bila: pasangan.Bila!))
            .ToArray();
        if (indikator.Aturan.Jenis == JenisAturan.Pilihan || skala.Length == 0)
        {
            return new() { Status = StatusAturan.Manual, Keterangan = KeteranganAturan.Manual };
        }

        var ambang = PembacaanAmbang.Dari(indikator.Aturan.Ambang, angka);
        var fakta = new AngkaAturan(angka.Awal, angka.Akhir, ambang.Memenuhi);
        var hasil = skala.Select(pasangan => (pasangan.Opsi, pasangan.Bila, Berlaku: pasangan.Bila.Berlaku(fakta))).ToArray();
        var putusan = new HasilAturan
        {
            Status = StatusAturan.Terbuka,
            Cocok = [.. hasil.Where(h => h.Berlaku == true).Select(h => h.Opsi)],
            Gugur = [.. hasil.Where(h => h.Berlaku == false).Select(h => h.Opsi)],
            Keterangan = "",
        };
        var ragu = hasil.Where(h => h.Berlaku is null).Select(h => h.Bila).ToArray();
        putusan = ragu.Length == 0 ? Putuskan(putusan) : Tunda(putusan, ragu, angka, ambang);
        return putusan with { Keterangan = KeteranganAturan.Susun(indikator, putusan, angka) };
    }

    private static HasilAturan Putuskan(HasilAturan putusan) => putusan.Cocok.Count switch
    {
        1 => putusan with { Status = StatusAturan.Didukung, Opsi = putusan.Cocok[0] },
        0 => putusan with { Alasan = AlasanTerbuka.TanpaOpsi },
        _ => putusan with { Alasan = AlasanTerbuka.BeberapaOpsi },
    };

    private static HasilAturan Tunda(HasilAturan putusan, Bila[] ragu, AngkaJawaban angka, PembacaanAmbang ambang)
    {
        List<AngkaKurang> kurang = [];
        if (angka.Awal is null && ragu.Any(bila => bila.MemakaiTren))
        {
            kurang.Add(new(JenisAngka.Capaian, angka.TahunAwal));
        }

        if (angka.Akhir is null)
        {
            kurang.Add(new(JenisAngka.Capaian, angka.TahunAkhir));
        }

        if (ambang.AcuanKurang is { } acuan && ragu.Any(bila => bila.MemakaiAmbang))
        {
            kurang.Add(new(JenisAngka.Ambang, Acuan: acuan));
        }

        return kurang.Count > 0
            ? putusan with { Status = StatusAturan.DataKurang, Kurang = kurang }
            : putusan with { Alasan = ambang.Tepat ? AlasanTerbuka.TepatAmbang : AlasanTerbuka.AmbangTidakTerbanding };
    }
}
