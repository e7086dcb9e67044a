using Kks.Model.Assessments;
using Kks.Model.Diagnostics;

namespace Kks.Model.Checks.Pemeriksa;

/// <summary>Where verifiers chose a lower option than the district, the district replies.</summary>
internal sealed class TanggapanPemeriksa : IPemeriksa
{
    public IEnumerable<Temuan> Periksa(KonteksPemeriksaan konteks) =>
        from jawaban in JawabanUsulan.Semua(konteks)
        where string.IsNullOrWhiteSpace(jawaban.Jawaban.Tanggapan)
        from tingkat in new[] { Tingkat.Provinsi, Tingkat.Pusat }
        let nilai = jawaban.Penilaian.Nilai
        where nilai.Pada(tingkat) < nilai.Mandiri
        select konteks.Lapor(
            KelompokTemuan.Konsisten,
            Severity.Info,
            CheckCodes.LowerByVerifier,
            $"{jawaban.Path}.opsi.{(tingkat == Tingkat.Provinsi ? "provinsi" : "pusat")}",
            konteks.Teks(tingkat == Tingkat.Provinsi ? "tingkat.provinsi" : "tingkat.pusat"),
            nilai.Pada(tingkat),
            nilai.Mandiri,
            jawaban.Jawaban.Kunci);
}
