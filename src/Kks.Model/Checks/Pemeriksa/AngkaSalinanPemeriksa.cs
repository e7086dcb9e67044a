using Kks.Model.Diagnostics;
using Kks.Model.Submissions;

namespace Kks.Model.Checks.Pemeriksa;

/// <summary>A measured figure that is the same to the last digit in both years was likely copied. Whole shares, zeros and small counts do stay the same.</summary>
internal sealed class AngkaSalinanPemeriksa : IPemeriksa
{
    private const decimal JumlahKecil = 20m;

    public IEnumerable<Temuan> Periksa(KonteksPemeriksaan konteks) =>
        from jawaban in JawabanUsulan.Tatanan(konteks)
        where jawaban.Penilaian is { CapaianAwal: { } awal, CapaianAkhir: { } akhir } && Salinan(awal, akhir)
        select konteks.Lapor(
            KelompokTemuan.Konsisten,
            Severity.Warning,
            CheckCodes.CopiedYear,
            jawaban.Path + ".capaian",
            jawaban.Jawaban.Kunci,
            jawaban.Penilaian.CapaianAkhir!.Nilai ?? jawaban.Penilaian.CapaianAkhir.Pembilang,
            jawaban.Penilaian.CapaianAwal!.Tahun,
            jawaban.Penilaian.CapaianAkhir.Tahun);

    private static bool Salinan(Capaian awal, Capaian akhir)
    {
        if (awal.Nilai != akhir.Nilai || awal.Pembilang != akhir.Pembilang || awal.Penyebut != akhir.Penyebut)
        {
            return false;
        }

        return akhir switch
        {
            { Pembilang: { } bagian, Penyebut: { } seluruh } => bagian != 0 && bagian != seluruh && seluruh > JumlahKecil,
            { Nilai: { } nilai } => nilai != decimal.Truncate(nilai) || (nilai > JumlahKecil && nilai != 100m),
            _ => false,
        };
    }
}
