using Kks.Model.Diagnostics;
using Kks.Model.Instruments;

namespace Kks.Model.Checks.Pemeriksa;

/// <summary>There are as many bodies as kecamatan or desa/kelurahan that take part.</summary>
internal sealed class JumlahBadanPemeriksa : IPemeriksa
{
    public IEnumerable<Temuan> Periksa(KonteksPemeriksaan konteks) => BadanDiperiksa.Semua(konteks).SelectMany(badan => Periksa(konteks, badan));

    private static IEnumerable<Temuan> Periksa(KonteksPemeriksaan konteks, BadanDiperiksa badan)
    {
        var data = konteks.Usulan.DataUmum;
        var (wilayah, ikut, kata) = badan.Badan.Lingkup switch
        {
            LingkupBadan.Kecamatan => (data.JumlahKecamatan, data.KecamatanIkut, "kecamatan"),
            LingkupBadan.DesaKelurahan => (data.JumlahDesaKelurahan, data.DesaKelurahanIkut, "desa/kelurahan"),
            _ => (1, 1, ""),
        };
        var varian = badan.Jawaban.Jumlah switch
        {
            null when badan.Badan.Lingkup != LingkupBadan.Daerah => ".kosong",
            > 1 when badan.Badan.Lingkup == LingkupBadan.Daerah => ".satu",
            { } jumlah when jumlah > wilayah => ".lebih",
            { } jumlah when jumlah < ikut && jumlah >= 0 => ".kurang",
            _ => null,
        };
        if (varian is not null)
        {
            var batas = varian == ".kurang" ? ikut : wilayah;
            yield return konteks.Lapor(
                KelompokTemuan.Konsisten, Severity.Warning, CheckCodes.BodyCount + varian, badan.Path + ".jumlah", badan.Badan.Nama, badan.Jawaban.Jumlah, batas, kata);
        }
    }
}
