using Kks.Model.Instruments;
using Kks.Model.Rules;
using Kks.Model.Submissions;

namespace Kks.Model.Assessments;

/// <summary>Judges the award's categories by the figures of one level.</summary>
internal sealed class PenghargaanPenilai(
    Instrumen instrumen, Usulan usulan, PenerapanPita pita, int jumlahTatanan, PenilaianOdf? odf)
{
    public HasilPenghargaan Nilai(AngkaTingkat angka)
    {
        var perKategori = instrumen.Penghargaan.Kategori.OrderBy(k => k.Urutan).Select(k => Nilai(k, angka)).ToArray();
        return new()
        {
            Kategori = perKategori.LastOrDefault(hasil => hasil.Terpenuhi == true)?.Kategori,
            Dituju = perKategori.FirstOrDefault(hasil => hasil.Kategori.Kunci == usulan.Target),
            PerKategori = perKategori,
        };
    }

    private HasilKategori Nilai(KategoriPenghargaan kategori, AngkaTingkat angka)
    {
        HasilSyarat[] syarat = [.. kategori.Syarat.Select(s => Nilai(s, angka))];
        return new() { Kategori = kategori, Syarat = syarat, Terpenuhi = Semua([.. syarat.Select(s => s.Terpenuhi)]) };
    }

    private HasilSyarat Nilai(Syarat syarat, AngkaTingkat angka) => syarat.Ukuran switch
    {
        JenisUkuran.Odf => Banding(
            syarat, odf is null ? null : new Pecahan(100m * odf.JumlahStopBabs, odf.JumlahDesaKelurahan), "Desa/kelurahan Stop BABS"),
        JenisUkuran.Tatanan when pita == PenerapanPita.Rerata => Banding(syarat, angka.Rerata, "Rerata nilai tatanan"),
        JenisUkuran.Tatanan => TiapTatanan(syarat, angka),
        JenisUkuran.Kelembagaan => Banding(syarat, angka.Kelembagaan, "Nilai kelembagaan"),
        JenisUkuran.JumlahTatanan => Banding(syarat, new Pecahan(jumlahTatanan, 1), "Jumlah tatanan yang diikuti"),
        JenisUkuran.WistaraBerturut => Berturut(syarat, angka),
        _ => new() { Syarat = syarat, Nama = syarat.Ukuran },
    };

    private HasilSyarat TiapTatanan(Syarat syarat, AngkaTingkat angka)
    {
        AngkaTatanan[] rincian =
        [
            .. instrumen.Tatanan.Select((tatanan, i) => new AngkaTatanan(
                tatanan, angka.Tatanan[i]?.Desimal, angka.Tatanan[i] is { } nilai ? Cukup(syarat, nilai) : null)),
        ];
        var terendah = angka.Tatanan.OfType<Pecahan>().OrderBy(nilai => nilai.Desimal).Select(nilai => (Pecahan?)nilai).FirstOrDefault();
        var terpenuhi = Semua([.. rincian.Select(r => r.Terpenuhi)]);
        var hasil = Banding(syarat, terendah, "Nilai tatanan terendah");
        return hasil with { Rincian = rincian, Terpenuhi = terpenuhi, Kekurangan = terpenuhi is null ? null : hasil.Kekurangan };
    }

    /// <summary>The present assessment counts when its figures support Wistara; before it, awards without a gap.</summary>
    private HasilSyarat Berturut(Syarat syarat, AngkaTingkat angka)
    {
        var kini = instrumen.Penghargaan.Kategori.FirstOrDefault(k => k.Kunci == RiwayatWistara.Kunci) is { } wistara
            ? Semua([.. wistara.Syarat.Where(s => s.Ukuran != JenisUkuran.WistaraBerturut).Select(s => Nilai(s, angka).Terpenuhi)])
            : null;
        var berturut = 1 + RiwayatWistara.SebelumIni(usulan, instrumen);
        var hasil = Banding(syarat, kini is null ? null : new Pecahan(kini == true ? berturut : 0, 1), "Wistara berturut-turut");
        return kini is null && !Cukup(syarat, new(berturut, 1)) ? hasil with { Terpenuhi = false } : hasil;
    }

    private static HasilSyarat Banding(Syarat syarat, Pecahan? angka, string nama)
    {
        bool? terpenuhi = angka is { } ada ? Cukup(syarat, ada) : null;
        return new()
        {
            Syarat = syarat,
            Nama = nama,
            Angka = angka?.Desimal,
            Terpenuhi = terpenuhi,
            Kekurangan = terpenuhi switch
            {
                true => 0m,
                false => Math.Abs(syarat.Nilai - angka!.Value.Desimal),
                null => null,
            },
        };
    }

    private static bool Cukup(Syarat syarat, Pecahan angka) =>
        (syarat.Banding.BacaPembanding() ?? Pembanding.LebihAtauSama).Bandingkan(angka.BandingkanDengan(syarat.Nilai));

    /// <summary>False as soon as one fails; unknown where none fails but one is unknown, or where there is none.</summary>
    private static bool? Semua(IReadOnlyCollection<bool?> bagian) =>
        bagian.Contains(false) ? false : bagian.Count == 0 || bagian.Contains(null) ? null : true;
}
