using Kks.Model.Diagnostics;
using Kks.Model.Instruments;

namespace Kks.Model.Checks.Pemeriksa;

/// <summary>Where results of two years decide the option, some piece of evidence covers each; what the instrument itself asks by year the validator reports.</summary>
internal sealed class TahunBuktiPemeriksa : IPemeriksa
{
    public IEnumerable<Temuan> Periksa(KonteksPemeriksaan konteks) =>
        from jawaban in JawabanUsulan.Tatanan(konteks)
        where jawaban.Indikator.Aturan.Jenis != JenisAturan.Pilihan && jawaban.Penilaian is { AdaCapaian: true, BuktiKurang.Count: 0 } && jawaban.Jawaban.Bukti.Count > 0
        let kurang = konteks.Instrumen.TahunData.Where(tahun => !jawaban.Jawaban.Bukti.Any(b => b.TahunData.Contains(tahun))).ToArray()
        where kurang.Length > 0
        select konteks.Lapor(
            KelompokTemuan.Lengkap, Severity.Warning, CheckCodes.YearEvidenceMissing, jawaban.Path + ".bukti", string.Join(", ", kurang), jawaban.Jawaban.Kunci);
}
