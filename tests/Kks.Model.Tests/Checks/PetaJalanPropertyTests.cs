using FsCheck;
using FsCheck.Fluent;
using Kks.Model.Assessments;
using Kks.Model.Checks.Jalan;
using Kks.Model.Instruments;
using Kks.Model.Submissions;
using Kks.Model.Tests.Assessments;

namespace Kks.Model.Tests.Checks;

/// <summary>The road against every way there is, on small random instruments.</summary>
public sealed class PetaJalanPropertyTests
{
    private static readonly decimal[] Nilai = [100m, 75m, 66.5m, 50m, 33.3m, 25m, 0m];

    [Fact]
    public void No_smaller_set_of_improvements_reaches_the_bound()
    {
        var terjangkau = 0;
        Prop.ForAll(Soal(1).ToArbitrary(), soal =>
        {
            var syarat = Jalan(soal, PenerapanPita.PerTatanan)[0];
            terjangkau += syarat.Langkah.Count > 0 ? 1 : 0;
            return Sama(syarat, Terkecil(soal, soal.Batas));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(600));

        Assert.True(terjangkau > 100, $"Only {terjangkau} random roads had steps.");
    }

    [Fact]
    public void No_smaller_set_of_improvements_reaches_the_mean_of_settings_of_different_size()
    {
        var terjangkau = 0;
        Prop.ForAll(Soal(2).ToArbitrary(), soal =>
        {
            var syarat = Jalan(soal, PenerapanPita.Rerata)[0];
            terjangkau += syarat.Langkah.Count > 0 ? 1 : 0;
            return Sama(syarat, Terkecil(soal, soal.Batas));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(400));

        Assert.True(terjangkau > 60, $"Only {terjangkau} random roads had steps.");
    }

    [Fact]
    public void Whoever_takes_the_steps_meets_the_condition() =>
        Prop.ForAll(Soal(2).ToArbitrary(), soal =>
        {
            var jalan = Jalan(soal, PenerapanPita.PerTatanan);
            var (instrumen, usulan) = Susun(soal);
            var hasil = new Penilai(new() { PenerapanPita = PenerapanPita.PerTatanan }).Nilai(Tempuh(usulan, jalan), instrumen);
            var syarat = hasil.Penghargaan.Mandiri!.PerKategori[0].Syarat[0];
            return jalan.Zip(syarat.Rincian).All(p => p.First.Terjangkau == false || p.Second.Terpenuhi == true)
                && jalan.Zip(syarat.Rincian).All(p => p.First.Terjangkau == false || Math.Abs(p.First.Menjadi!.Value - p.Second.Angka!.Value) < 0.000_000_1m);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    private static bool Sama(SyaratJalan syarat, (int Jumlah, int Jenjang, decimal Nilai)? terkecil) => terkecil is { } ada
        ? syarat.Terjangkau == true
            && (syarat.Langkah.Count, syarat.Langkah.Sum(l => l.Jenjang)) == (ada.Jumlah, ada.Jenjang)
            && Math.Abs(syarat.Menjadi!.Value - ada.Nilai) < 0.000_000_1m
        : syarat.Terjangkau == false && syarat.Langkah.Count == 0;

    private static IReadOnlyList<SyaratJalan> Jalan(SoalJalan soal, PenerapanPita pita)
    {
        var (instrumen, usulan) = Susun(soal);
        return new PenyusunPetaJalan(new() { PenerapanPita = pita }).Susun(usulan, instrumen, "tujuan")!.Syarat;
    }

    /// <summary>Tries every option of every indicator that is better than the present one.</summary>
    private static (int Jumlah, int Jenjang, decimal Nilai)? Terkecil(SoalJalan soal, decimal batas)
    {
        (int Jumlah, int Jenjang, decimal Nilai)? terbaik = null;
        var semua = soal.Tatanan.SelectMany((t, i) => t.Select(s => (Isi: s, Tatanan: i))).ToArray();
        Coba(0, 0, 0, [.. semua.Select(s => s.Isi.Kini)]);
        return terbaik;

        void Coba(int n, int jumlah, int jenjang, decimal[] nilai)
        {
            if (n == semua.Length)
            {
                var rerata = semua.Select((s, i) => (s.Tatanan, Nilai: nilai[i])).GroupBy(s => s.Tatanan).Average(g => g.Average(s => s.Nilai));
                if (rerata >= batas - 0.000_000_000_1m && (terbaik is null || (jumlah, jenjang, -rerata).CompareTo((terbaik.Value.Jumlah, terbaik.Value.Jenjang, -terbaik.Value.Nilai)) < 0))
                {
                    terbaik = (jumlah, jenjang, rerata);
                }

                return;
            }

            Coba(n + 1, jumlah, jenjang, nilai);
            foreach (var ke in semua[n].Isi.Skala.Where(v => v > semua[n].Isi.Kini))
            {
                var baru = nilai.ToArray();
                baru[n] = ke;
                Coba(n + 1, jumlah + 1, jenjang + semua[n].Isi.Skala.Count(v => v > semua[n].Isi.Kini && v <= ke), baru);
            }
        }
    }

    private static Usulan Tempuh(Usulan usulan, IReadOnlyList<SyaratJalan> jalan) => usulan with
    {
        Tatanan =
        [
            .. usulan.Tatanan.Select(t => t with
            {
                Indikator =
                [
                    .. t.Indikator.Select(j => jalan.SelectMany(s => s.Langkah).FirstOrDefault(l => l.Tatanan!.Kunci == t.Kunci && l.Indikator.Kunci == j.Kunci) is { } langkah
                        ? j with { Opsi = new() { Mandiri = langkah.Ke.Kunci } }
                        : j),
                ],
            }),
        ],
    };

    private static (Instrumen Instrumen, Usulan Usulan) Susun(SoalJalan soal)
    {
        var tatanan = soal.Tatanan.Select((isi, t) => InstrumenContoh.Tatanan("t" + t, [.. isi.Select((s, n) => InstrumenContoh.Pilihan("i" + n) with
        {
            Skala = [.. s.Skala.Select((v, k) => new Opsi { Kunci = "o" + k, Nilai = v, Label = "opsi" })],
        })])).ToArray();
        var instrumen = InstrumenContoh.Buat(tatanan, [InstrumenContoh.Kategori("tujuan", 1, (JenisUkuran.Tatanan, soal.Batas))]);
        var usulan = new Usulan
        {
            Edisi = "uji",
            Daerah = new() { Jenis = JenisDaerah.Kota, Nama = "Uji", Provinsi = "Uji" },
            Tatanan = [.. soal.Tatanan.Select((isi, t) => new JawabanTatanan
            {
                Kunci = "t" + t,
                Indikator = [.. isi.Select((s, n) => new Jawaban { Kunci = "i" + n, Opsi = new() { Mandiri = s.Skala.IndexOf(s.Kini) is >= 0 and var k ? "o" + k : null } })],
            })],
        };
        return (instrumen, usulan);
    }

    private static Gen<SoalJalan> Soal(int jumlahTatanan)
    {
        var indikator = from skala in Gen.SubListOf(Nilai).Where(s => s.Count >= 2).Select(s => s.OrderDescending().ToList())
                        from kini in Gen.Elements(skala.Append(0m).ToArray())
                        select new SoalIndikator(skala, kini);
        return from tatanan in Gen.ListOf(Gen.Choose(1, jumlahTatanan == 1 ? 5 : 3).SelectMany(n => Gen.ListOf(indikator, n).Select(l => l.ToList())), jumlahTatanan)
               from batas in Gen.Elements(50m, 71m, 81m, 91m, 100m, 62.5m)
               select new SoalJalan([.. tatanan], batas);
    }

    private sealed record SoalIndikator(List<decimal> Skala, decimal Kini);

    private sealed record SoalJalan(List<List<SoalIndikator>> Tatanan, decimal Batas);
}
