using Kks.Model.Instruments;
using Kks.Model.Rules;
using Kks.Model.Submissions;

namespace Kks.Model.Assessments;

/// <summary>(indicator, answer, its body where it has one, data years) -> assessment of the indicator.</summary>
internal static class IndikatorPenilai
{
    public static PenilaianIndikator Nilai(
        Indikator indikator, Jawaban? jawaban, JawabanBadan? badan, IReadOnlyList<int> tahunData)
    {
        var angka = AngkaJawaban.Dari(indikator, jawaban, tahunData);
        var hasil = AturanEvaluator.Evaluate(indikator, angka);
        var klaim = new PerTingkat<string?>(jawaban?.Opsi.Mandiri, jawaban?.Opsi.Provinsi, jawaban?.Opsi.Pusat);
        var opsi = klaim.Select((_, pilihan) => indikator.CariOpsi(pilihan));
        var perubahan = angka.Akhir - angka.Awal;
        return new()
        {
            Indikator = indikator,
            Jawaban = jawaban,
            Opsi = opsi,
            Nilai = opsi.Select((_, pilihan) => pilihan?.Nilai),
            Dinilai = indikator.Skala.Any(pilihan => pilihan.Nilai is not null),
            CapaianAwal = angka.CapaianAwal,
            CapaianAkhir = angka.CapaianAkhir,
            Perubahan = perubahan,
            Arah = perubahan is { } beda ? ArahDari(beda) : null,
            Hasil = hasil,
            Pertentangan = Tentang(indikator, opsi.Mandiri, hasil, angka),
            AdaOpsi = opsi.Mandiri is not null,
            AdaNarasi = !string.IsNullOrWhiteSpace(jawaban?.Narasi),
            PerluCapaian = indikator.Aturan.Jenis != JenisAturan.Pilihan || indikator.Satuan is not null,
            AdaCapaian = angka.Awal is not null && angka.Akhir is not null,
            BuktiKurang = BuktiTersedia.Kurang(indikator, jawaban, badan),
        };
    }

    private static Arah ArahDari(decimal beda) => beda switch
    {
        > 0 => Arah.Naik,
        < 0 => Arah.Turun,
        _ => Arah.Tetap,
    };

    /// <summary>
    /// A claim is contradicted when its condition certainly fails. Where no option fits at all the instrument leaves the case open,
    /// and an option without a condition is a person's to choose: neither is a contradiction.
    /// </summary>
    private static Pertentangan? Tentang(Indikator indikator, Opsi? diklaim, HasilAturan hasil, AngkaJawaban angka)
    {
        if (diklaim is null || hasil.Alasan == AlasanTerbuka.TanpaOpsi || !hasil.Gugur.Contains(diklaim, ReferenceEqualityComparer.Instance))
        {
            return null;
        }

        var akhir = hasil.Opsi is { } didukung
            ? $"mendukung opsi {KeteranganAturan.Sebut(indikator, didukung)}"
            : "menyangkalnya";
        return new(
            diklaim,
            hasil.Opsi,
            hasil.Opsi?.Nilai is { } nilaiDidukung && diklaim.Nilai is { } nilaiDiklaim ? nilaiDiklaim > nilaiDidukung : null,
            $"Opsi {KeteranganAturan.Sebut(indikator, diklaim)} diklaim, tetapi angka{KeteranganAturan.Angka(angka)} {akhir}.");
    }
}
