using Kks.Model.Diagnostics;
using Kks.Model.Submissions;

namespace Kks.Model.Checks.Pemeriksa;

/// <summary>A share comes with its numerator and denominator, and the denominator with the list it counts.</summary>
internal sealed class PenyebutPemeriksa : IPemeriksa
{
    // Kinds of evidence that are lists by nature; any other says so with daftarPenyebut.
    private static readonly string[] JenisDaftar = ["daftar", "rekapitulasi"];

    public IEnumerable<Temuan> Periksa(KonteksPemeriksaan konteks)
    {
        foreach (var jawaban in JawabanUsulan.Tatanan(konteks).Where(j => j.Indikator.Penyebut is not null && j.Jawaban.Capaian.Count > 0))
        {
            var tanpa = jawaban.Jawaban.Capaian.Where(c => c is { Nilai: not null, Pembilang: null, Penyebut: null }).Select(c => c.Tahun).ToArray();
            if (tanpa.Length > 0)
            {
                yield return konteks.Lapor(
                    KelompokTemuan.Lengkap,
                    Severity.Warning,
                    CheckCodes.FractionMissing,
                    jawaban.Path + ".capaian",
                    string.Join(", ", tanpa),
                    jawaban.Indikator.Pembilang,
                    jawaban.Indikator.Penyebut);
            }

            if (!jawaban.Jawaban.Bukti.Any(Memuat))
            {
                yield return konteks.Lapor(
                    KelompokTemuan.Lengkap, Severity.Warning, CheckCodes.DenominatorListMissing, jawaban.Path + ".bukti", jawaban.Indikator.Penyebut);
            }
        }
    }

    private static bool Memuat(Bukti bukti) => bukti.DaftarPenyebut ?? JenisDaftar.Contains(bukti.Jenis);
}
