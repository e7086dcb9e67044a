using Kks.Model.Diagnostics;

namespace Kks.Model.Checks.Pemeriksa;

/// <summary>Every answer has an agency, and every agency that must validate an answer has a head who can.</summary>
internal sealed class PerangkatDaerahPemeriksa : IPemeriksa
{
    public IEnumerable<Temuan> Periksa(KonteksPemeriksaan konteks)
    {
        var jawaban = JawabanUsulan.Semua(konteks).ToArray();
        var tanpa = jawaban.Where(j => string.IsNullOrWhiteSpace(j.Jawaban.PerangkatDaerah)).Select(j =>
            konteks.Lapor(KelompokTemuan.Lengkap, Severity.Warning, CheckCodes.AgencyMissing, j.Path + ".perangkatDaerah", j.Jawaban.Kunci));
        var memvalidasi = jawaban.Where(j => j.Indikator.ValidasiKepalaOpd).ToLookup(j => j.Jawaban.PerangkatDaerah, StringComparer.Ordinal);
        var tanpaKepala = konteks.Usulan.PerangkatDaerah.Select((daerah, i) => (daerah, i))
            .Where(p => memvalidasi.Contains(p.daerah.Kunci) && string.IsNullOrWhiteSpace(p.daerah.Kepala?.Nama))
            .Select(p => konteks.Lapor(
                KelompokTemuan.Lengkap,
                Severity.Warning,
                CheckCodes.HeadMissing,
                FormattableString.Invariant($"perangkatDaerah[{p.i}].kepala.nama"),
                p.daerah.Nama,
                memvalidasi[p.daerah.Kunci].Count()));
        return tanpa.Concat(tanpaKepala);
    }
}
