using Kks.Model.Diagnostics;

namespace Kks.Model.Checks.Pemeriksa;

/// <summary>The form on Stop BABS counts the same kecamatan and desa/kelurahan as the general data, and no village is lost again unnoticed.</summary>
internal sealed class OdfPemeriksa : IPemeriksa
{
    public IEnumerable<Temuan> Periksa(KonteksPemeriksaan konteks)
    {
        var data = konteks.Usulan.DataUmum;
        var odf = konteks.Usulan.Odf.Select((o, i) => (Isi: o, Path: FormattableString.Invariant($"odf[{i}]"))).OrderBy(o => o.Isi.Tahun).ToArray();
        foreach (var (isi, path) in odf)
        {
            if (isi.JumlahDesaKelurahan is { } desa && data.JumlahDesaKelurahan is { } seluruh && desa != seluruh)
            {
                yield return Beda(konteks, path + ".jumlahDesaKelurahan", isi.Tahun, desa, "desa/kelurahan", seluruh);
            }

            if (isi.JumlahKecamatan is { } kecamatan && data.JumlahKecamatan is { } semua && kecamatan != semua)
            {
                yield return Beda(konteks, path + ".jumlahKecamatan", isi.Tahun, kecamatan, "kecamatan", semua);
            }
        }

        foreach (var ((lama, _), (baru, path)) in odf.Zip(odf.Skip(1)))
        {
            if (baru.JumlahStopBabs < lama.JumlahStopBabs)
            {
                yield return konteks.Lapor(
                    KelompokTemuan.Konsisten, Severity.Warning, CheckCodes.OdfFell, path + ".jumlahStopBabs", lama.JumlahStopBabs, lama.Tahun, baru.JumlahStopBabs, baru.Tahun);
            }
        }
    }

    private static Temuan Beda(KonteksPemeriksaan konteks, string path, int tahun, int angka, string kata, int seluruh) =>
        konteks.Lapor(KelompokTemuan.Konsisten, Severity.Warning, CheckCodes.OdfDisagrees, path, angka, kata, tahun, seluruh);
}
