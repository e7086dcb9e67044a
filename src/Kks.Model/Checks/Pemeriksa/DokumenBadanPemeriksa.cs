using Kks.Model.Diagnostics;
using Kks.Model.Instruments;

namespace Kks.Model.Checks.Pemeriksa;

/// <summary>Each of the bodies of kecamatan and desa/kelurahan has its decree, its plan of each year and its office. That there is none at all the validator reports.</summary>
internal sealed class DokumenBadanPemeriksa : IPemeriksa
{
    public IEnumerable<Temuan> Periksa(KonteksPemeriksaan konteks) =>
        BadanDiperiksa.Semua(konteks).Where(b => b.Badan.Lingkup != LingkupBadan.Daerah).SelectMany(badan => Periksa(konteks, badan));

    private static IEnumerable<Temuan> Periksa(KonteksPemeriksaan konteks, BadanDiperiksa badan)
    {
        var jawaban = badan.Jawaban;
        IEnumerable<(string Varian, string Isian, long Ada, int? Tahun)> dokumen =
        [
            .. jawaban.Sk.Count > 0 ? [(".sk", "sk", jawaban.Sk.Sum(s => (long)s.Jumlah), (int?)null)] : Array.Empty<(string, string, long, int?)>(),
            .. jawaban.RencanaKerja.GroupBy(r => r.Tahun).Select(t => (".rencana", "rencanaKerja", t.Sum(r => (long)r.Jumlah), (int?)t.Key)),
            .. jawaban.Sekretariat?.Jumlah is { } kantor ? [(".sekretariat", "sekretariat.jumlah", (long)kantor, (int?)null)] : Array.Empty<(string, string, long, int?)>(),
        ];
        return from d in dokumen
               where d.Ada < jawaban.Jumlah
               select konteks.Lapor(
                   KelompokTemuan.Lengkap,
                   Severity.Warning,
                   CheckCodes.BodyPapers + d.Varian,
                   $"{badan.Path}.{d.Isian}",
                   badan.Badan.Nama,
                   d.Ada,
                   jawaban.Jumlah,
                   d.Tahun);
    }
}
