using Kks.Model.Assessments;
using Kks.Model.Instruments;
using Kks.Model.Rules;
using Kks.Model.Submissions;

namespace Kks.Model.Checks.Jalan;

/// <summary>What is lacking to conditions no option decides: villages, settings taking part, awards before.</summary>
internal sealed class SyaratWilayah(Usulan usulan, Penilaian penilaian, Tingkat tingkat, JalanTeks teks)
{
    public IEnumerable<SyaratJalan> Susun(Syarat syarat) =>
    [
        syarat.Ukuran switch
        {
            JenisUkuran.Odf => Odf(syarat),
            JenisUkuran.JumlahTatanan => JumlahTatanan(syarat),
            JenisUkuran.WistaraBerturut => Berturut(syarat),
            _ => new() { Syarat = syarat, Nama = syarat.Ukuran, Penjelasan = teks.Format("jalan.tanpaAngka", syarat.Ukuran) },
        },
    ];

    private SyaratJalan Odf(Syarat syarat)
    {
        var nama = teks["jalan.odf"];
        if (penilaian.OdfTerakhir is not { } odf)
        {
            return new() { Syarat = syarat, Nama = nama, Penjelasan = teks.Format("jalan.odfKosong", nama, syarat.Nilai) };
        }

        var perlu = Enumerable.Range(0, odf.JumlahDesaKelurahan + 1).Select(n => (int?)n).FirstOrDefault(n => Cukup(syarat, 100m * n!.Value / odf.JumlahDesaKelurahan));
        var kurang = Math.Max(0, (perlu ?? odf.JumlahDesaKelurahan) - odf.JumlahStopBabs);
        var terpenuhi = Cukup(syarat, odf.Persen);
        return new()
        {
            Syarat = syarat,
            Nama = nama,
            Angka = odf.Persen,
            Terpenuhi = terpenuhi,
            Terjangkau = terpenuhi || perlu is not null,
            Menjadi = terpenuhi ? odf.Persen : perlu * 100m / odf.JumlahDesaKelurahan,
            Penjelasan = terpenuhi
                ? teks.Format("jalan.terpenuhi", nama, odf.Persen, syarat.Nilai)
                : teks.Format("jalan.odfKurang", odf.JumlahStopBabs, odf.JumlahDesaKelurahan, odf.Persen, syarat.Nilai, kurang),
        };
    }

    private SyaratJalan JumlahTatanan(Syarat syarat)
    {
        var nama = teks["jalan.jumlahTatanan"];
        var diikuti = penilaian.Tatanan.Count(t => t.Diikuti);
        var terpenuhi = Cukup(syarat, diikuti);
        string[] lain = [.. penilaian.Tatanan.Where(t => !t.Diikuti).Select(t => t.Tatanan.Nama)];
        return new()
        {
            Syarat = syarat,
            Nama = nama,
            Angka = diikuti,
            Terpenuhi = terpenuhi,
            Terjangkau = terpenuhi || Cukup(syarat, diikuti + lain.Length),
            Menjadi = terpenuhi ? diikuti : syarat.Nilai,
            Penjelasan = terpenuhi
                ? teks.Format("jalan.terpenuhi", nama, diikuti, syarat.Nilai)
                : teks.Format("jalan.tatananKurang", diikuti, syarat.Nilai, syarat.Nilai - diikuti, string.Join(", ", lain)),
        };
    }

    private SyaratJalan Berturut(Syarat syarat)
    {
        var nama = teks["jalan.berturut"];
        var sebelum = RiwayatWistara.SebelumIni(usulan, penilaian.Instrumen);
        var hasil = penilaian.Penghargaan.Pada(tingkat)?.PerKategori.SelectMany(k => k.Syarat).FirstOrDefault(s => s.Syarat == syarat);
        var terjangkau = Cukup(syarat, sebelum + 1);
        return new()
        {
            Syarat = syarat,
            Nama = nama,
            Angka = hasil?.Angka,
            Terpenuhi = hasil?.Terpenuhi,
            Terjangkau = terjangkau,
            Menjadi = terjangkau ? sebelum + 1 : hasil?.Angka,
            Penjelasan = teks.Format(terjangkau ? "jalan.berturutBisa" : "jalan.berturutMustahil", sebelum, syarat.Nilai),
        };
    }

    private static bool Cukup(Syarat syarat, decimal angka) =>
        (syarat.Banding.BacaPembanding() ?? Pembanding.LebihAtauSama).Bandingkan(angka, syarat.Nilai);
}
