using Kks.Model.Diagnostics;

namespace Kks.Model.Checks.Pemeriksa;

/// <summary>Work plans say that they hold measurable targets, where the edition asks for plans.</summary>
internal sealed class RencanaKerjaPemeriksa : IPemeriksa
{
    private const string Jenis = "rencana-kerja";

    public IEnumerable<Temuan> Periksa(KonteksPemeriksaan konteks) =>
        from badan in BadanDiperiksa.Semua(konteks)
        where badan.Meminta(Jenis)
        from rencana in badan.Jawaban.RencanaKerja.Select((isi, i) => (Isi: isi, Nomor: i))
        where rencana.Isi.MemuatTarget != true
        select konteks.Lapor(
            KelompokTemuan.Lengkap,
            Severity.Warning,
            CheckCodes.PlanWithoutTarget,
            FormattableString.Invariant($"{badan.Path}.rencanaKerja[{rencana.Nomor}].memuatTarget"),
            badan.Badan.Nama,
            rencana.Isi.Tahun);
}
