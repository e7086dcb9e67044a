using Kks.Model.Assessments;
using Kks.Model.Instruments;
using Kks.Model.Submissions;

namespace Kks.Model.Checks.Jalan;

/// <summary>The ways to meet conditions on values: of each setting, of their mean, of the institutions.</summary>
internal sealed class SyaratNilai(Usulan usulan, Penilaian penilaian, Tingkat tingkat, JalanTeks teks)
{
    private const string Lebih = ">";
    private const string LebihAtauSama = ">=";

    /// <summary>The ways; null where the condition is on something else.</summary>
    public IEnumerable<SyaratJalan>? Susun(Syarat syarat) => syarat.Ukuran switch
    {
        JenisUkuran.Tatanan when penilaian.PenerapanPita == PenerapanPita.Rerata => [Rerata(syarat)],
        JenisUkuran.Tatanan => penilaian.Tatanan.Select(t => Satu(syarat, t.Tatanan.Nama, [Isi(t)])),
        JenisUkuran.Kelembagaan => [Kelembagaan(syarat)],
        _ => null,
    };

    private SyaratJalan Rerata(Syarat syarat) => Satu(syarat, teks["jalan.rerata"], [.. penilaian.Tatanan.Select(Isi).Where(i => i.Dinilai > 0)]);

    private SyaratJalan Kelembagaan(Syarat syarat)
    {
        var badan = penilaian.Kelembagaan.Badan;
        return Satu(syarat, teks["jalan.kelembagaan"], [new([.. badan.SelectMany(b => b.Indikator.Select(i => (i, (Tatanan?)null, (Badan?)b.Badan)))])]);
    }

    private static IsiNilai Isi(PenilaianTatanan tatanan) =>
        new([.. tatanan.Indikator.Select(i => (i, (Tatanan?)tatanan.Tatanan, (Badan?)null))]);

    /// <summary>The mean of the means of some groups against a bound, all multiplied out so that nothing is divided.</summary>
    private SyaratJalan Satu(Syarat syarat, string nama, IReadOnlyList<IsiNilai> isi)
    {
        if (isi.Count == 0 || isi.Any(i => i.Dinilai == 0) || syarat.Banding is not (Lebih or LebihAtauSama))
        {
            return new() { Syarat = syarat, Nama = nama, Penjelasan = teks.Format("jalan.tanpaAngka", nama) };
        }

        var bersama = isi.Aggregate(1m, (kelipatan, i) => KelipatanBersama(kelipatan, i.Dinilai));
        var calon = isi.SelectMany(i => i.Indikator
            .Select(satu => CalonJalan.Dari(satu.Penilaian, tingkat, bersama / i.Dinilai, satu.Tatanan, satu.Badan)).OfType<CalonJalan>()).ToArray();
        var kini = isi.Sum(i => i.Indikator.Sum(satu => satu.Penilaian.Nilai.Pada(tingkat) ?? 0m) * (bersama / i.Dinilai));
        var seluruh = bersama * isi.Count;
        var kebutuhan = (syarat.Nilai * seluruh) - kini + (syarat.Banding == Lebih ? Terkecil : 0m);
        return Selesai(new() { Syarat = syarat, Nama = nama, Angka = kini / seluruh, Penjelasan = "" }, calon, kebutuhan, seluruh);
    }

    // Values have few decimals; strictly above is at least this much above.
    private const decimal Terkecil = 0.000_001m;

    private SyaratJalan Selesai(SyaratJalan syarat, CalonJalan[] calon, decimal kebutuhan, decimal seluruh)
    {
        if (PerbaikanTerkecil.Cari([.. calon.Select(c => c.Calon)], kebutuhan) is not { } hasil)
        {
            var puncak = syarat.Angka + (calon.Sum(c => c.Calon.TambahanTerbesar) / seluruh);
            return syarat with
            {
                Terpenuhi = false, Terjangkau = false, Menjadi = syarat.Angka, Penjelasan = teks.Format("jalan.mustahil", syarat.Nama, syarat.Angka, syarat.Syarat.Nilai, puncak),
            };
        }

        var langkah = calon.Zip(hasil.Pilihan).Where(p => p.Second >= 0).Select(p => Langkah(p.First, p.Second)).OrderBy(l => l.Jenjang).ThenByDescending(l => l.Tambahan).ToArray();
        var menjadi = syarat.Angka + (calon.Zip(hasil.Pilihan).Where(p => p.Second >= 0).Sum(p => p.First.Calon.Pilihan[p.Second].Tambahan) / seluruh);
        return syarat with
        {
            Terpenuhi = kebutuhan <= 0,
            Terjangkau = true,
            Menjadi = menjadi,
            Langkah = langkah,
            Terkecil = hasil.Terkecil,
            Penjelasan = langkah.Length == 0
                ? teks.Format("jalan.terpenuhi", syarat.Nama, syarat.Angka, syarat.Syarat.Nilai)
                : teks.Format("jalan.nilai", syarat.Nama, syarat.Angka, syarat.Syarat.Nilai, langkah.Length, langkah.Sum(l => l.Jenjang), menjadi),
        };
    }

    private LangkahJalan Langkah(CalonJalan calon, int pilihan)
    {
        var ke = calon.LebihBaik[pilihan];
        return new()
        {
            Tatanan = calon.Tatanan,
            Badan = calon.Badan,
            Indikator = calon.Penilaian.Indikator,
            Dari = calon.Kini,
            Ke = ke,
            Tambahan = ke.Nilai!.Value - (calon.Penilaian.Nilai.Pada(tingkat) ?? 0m),
            Jenjang = calon.Calon.Pilihan[pilihan].Jenjang,
            PerangkatDaerah = usulan.PerangkatDaerah.FirstOrDefault(p => p.Kunci == calon.Penilaian.Jawaban?.PerangkatDaerah),
        };
    }

    /// <summary>The common multiple; beyond what decimals hold exactly, 1, and shares are divided to 28 digits.</summary>
    private static decimal KelipatanBersama(decimal a, decimal b)
    {
        var (x, y) = (a, b);
        while (y != 0)
        {
            (x, y) = (y, x % y);
        }

        var kelipatan = a / x * b;
        return kelipatan > 1_000_000_000_000m ? 1m : kelipatan;
    }
}
