using Kks.Model.Diagnostics;
using Kks.Model.Rules;

namespace Kks.Model.Checks.Pemeriksa;

/// <summary>Numbers the instrument leaves open are shown as open, never decided.</summary>
internal sealed class KasusTerbukaPemeriksa : IPemeriksa
{
    public IEnumerable<Temuan> Periksa(KonteksPemeriksaan konteks) =>
        from jawaban in JawabanUsulan.Semua(konteks)
        where jawaban.Penilaian is { AdaOpsi: true, Pertentangan: null, Hasil.Status: StatusAturan.Terbuka }
        select konteks.Lapor(
            KelompokTemuan.Konsisten,
            Severity.Info,
            CheckCodes.OpenCase,
            jawaban.Path + ".opsi.mandiri",
            jawaban.Penilaian.Hasil.Keterangan,
            jawaban.Jawaban.Kunci);
}
