using Kks.Model.Diagnostics;

namespace Kks.Model.Checks.Pemeriksa;

/// <summary>Results and targets lie within what their unit can mean: no half cases, no index above 100.</summary>
internal sealed class RentangSatuanPemeriksa : IPemeriksa
{
    public IEnumerable<Temuan> Periksa(KonteksPemeriksaan konteks) =>
        from jawaban in JawabanUsulan.Tatanan(konteks)
        let rentang = TabelSatuan.Cari(jawaban.Indikator.Satuan)
        where rentang is not null
        from entri in jawaban.Jawaban.Capaian.Select((c, i) => (Capaian: c, Nomor: i))
        from angka in new (string Isian, decimal? Nilai)[] { ("nilai", entri.Capaian.Nilai), ("target", entri.Capaian.Target) }
        where angka.Nilai is { } nilai && !rentang.Memuat(nilai)
        select konteks.Lapor(
            KelompokTemuan.Konsisten,
            Severity.Warning,
            CheckCodes.UnitRange + (rentang.Bulat && angka.Nilai >= rentang.Minimum && !(angka.Nilai > rentang.Maksimum) ? ".bulat" : ".rentang"),
            FormattableString.Invariant($"{jawaban.Path}.capaian[{entri.Nomor}].{angka.Isian}"),
            angka.Nilai,
            rentang.Satuan);
}
