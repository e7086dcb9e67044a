using Kks.Model.Checks.Banding;
using Kks.Model.Instruments;
using Kks.Model.Submissions;
using Kks.Model.Validation;

namespace Kks.Model.Tests.Checks;

/// <summary>Two submissions compared, of one edition and of two.</summary>
public sealed class PerbandinganTests
{
    private static readonly Instrumen Lama = KatalogInstrumen.Bawaan.Cari("2023-2024")!;
    private static readonly Instrumen Baru = KatalogInstrumen.Bawaan.Cari("2025")!;

    [Fact]
    public void The_table_names_indicators_that_exist_and_each_of_the_older_edition_once()
    {
        var padanan = PadananEdisi.Antara(Lama, Baru);

        Assert.Equal(128, padanan.Tatanan.Sum(t => t.Padanan.Count));
        foreach (var bagian in padanan.Tatanan)
        {
            var (lama, baru) = (Lama.Tatanan.Single(t => t.Kunci == bagian.Lama), Baru.Tatanan.Single(t => t.Kunci == bagian.Baru));
            Assert.Equal(bagian.Padanan.Count, bagian.Padanan.Select(p => p.Lama).Distinct().Count());
            Assert.All(bagian.Padanan, p => Assert.Contains(lama.Indikator, i => i.Kunci == p.Lama));
            Assert.All(bagian.Padanan, p => Assert.Contains(baru.Indikator, i => i.Kunci == p.Baru));
        }

        foreach (var bagian in padanan.Kelembagaan)
        {
            Assert.All(bagian.Padanan, p => Assert.Contains(Lama.Kelembagaan.Single(b => b.Kunci == bagian.Lama).Indikator, i => i.Kunci == p.Lama));
            Assert.All(bagian.Padanan, p => Assert.Contains(Baru.Kelembagaan.Single(b => b.Kunci == bagian.Baru).Indikator, i => i.Kunci == p.Baru));
        }
    }

    [Fact]
    public void Indicators_with_one_title_in_both_editions_are_matched_and_the_same_measure_has_the_same_unit()
    {
        var padanan = PadananEdisi.Antara(Lama, Baru);

        var judulSama = 0;
        foreach (var lama in Lama.Tatanan)
        {
            var bagian = padanan.Tatanan.Single(t => t.Lama == lama.Kunci);
            foreach (var indikator in lama.Indikator)
            {
                var kembar = Baru.Tatanan.Single(t => t.Kunci == lama.Kunci).Indikator.SingleOrDefault(i => string.Equals(i.Nama, indikator.Nama, StringComparison.OrdinalIgnoreCase));
                judulSama += kembar is null ? 0 : 1;
                Assert.True(kembar is null || bagian.Padanan.Any(p => p.Lama == indikator.Kunci && p.Baru == kembar.Kunci && p.JudulSama), indikator.Nama);
            }

            foreach (var sama in bagian.Padanan.Where(p => p.Jenis == JenisPadanan.Sama && p.Catatan is null))
            {
                var baru = Baru.Tatanan.Single(t => t.Kunci == lama.Kunci).Indikator.Single(i => i.Kunci == sama.Baru);
                Assert.Equal(lama.Indikator.Single(i => i.Kunci == sama.Lama).Satuan, baru.Satuan);
            }
        }

        Assert.Equal(79, judulSama);
    }

    [Fact]
    public void Ten_indicators_are_new_and_nineteen_are_gone()
    {
        var hasil = PembandingUsulan.Bandingkan(Sah(Kosong("2023-2024"), Lama), Sah(Kosong("2025"), Baru));

        Assert.Equal(
            ["angka-harapan-hidup", "fasyankes-terdekat", "informasi-kesehatan", "obesitas-dewasa", "rasio-elektrifikasi", "toilet-pasar", "pos-kesehatan-pasar", "pemotongan-hewan-pasar", "angka-kriminalitas", "pengangguran-terbuka"],
            Tatanan(hasil).Where(b => b.Hasil == HasilBanding.Baru).Select(b => b.Kini!.Indikator.Kunci));
        Assert.Equal(19, Tatanan(hasil).Count(b => b.Hasil == HasilBanding.Hilang));
        Assert.Equal(136 + 19, Tatanan(hasil).Count());
        Assert.Equal(3, hasil.Butir.Single(b => b.Kini?.Indikator.Kunci == "surveilans-vektor").Dahulu.Count);
    }

    [Fact]
    public void Better_worse_and_unchanged_go_by_value_then_by_result()
    {
        var lama = Dengan("2023-2024", Lama, "pasar",
            Jawab("k3-pasar", "100", 2022, 40, 2023, 60),
            Jawab("ruang-asi-pasar", "50", 2022, 20, 2023, 30),
            Jawab("kie-pasar", "100", 2022, 50, 2023, 80),
            Jawab("sampah-3r-pasar", "100", 2022, 50, 2023, 80));
        var baru = Dengan("2025", Baru, "pasar",
            Jawab("k3-pasar", "50", 2023, 60, 2024, 55),
            Jawab("ruang-asi-pasar", "100", 2023, 30, 2024, 75),
            Jawab("kie-pasar", "100", 2023, 80, 2024, 85),
            Jawab("sampah-3r-pasar", "100", 2023, 80, 2024, 80));

        var hasil = PembandingUsulan.Bandingkan(lama, baru).Butir.Where(b => b.Bagian == "pasar" && b.Kini is not null).ToDictionary(b => b.Kini!.Indikator.Kunci);

        Assert.Equal((HasilBanding.Memburuk, 100m, 50m), (hasil["k3-pasar"].Hasil, hasil["k3-pasar"].NilaiDahulu, hasil["k3-pasar"].NilaiKini));
        Assert.Equal(HasilBanding.Membaik, hasil["ruang-asi-pasar"].Hasil);
        Assert.Equal((HasilBanding.Membaik, true), (hasil["kie-pasar"].Hasil, hasil["kie-pasar"].CapaianMembaik));
        Assert.Equal((HasilBanding.Tetap, (bool?)null), (hasil["sampah-3r-pasar"].Hasil, hasil["sampah-3r-pasar"].CapaianMembaik));
        Assert.Equal((HasilBanding.Baru, 0), (hasil["toilet-pasar"].Hasil, hasil["toilet-pasar"].Dahulu.Count));
    }

    [Fact]
    public void Results_measured_differently_are_not_compared()
    {
        var lama = Dengan("2023-2024", Lama, "permukiman-fasilitas-umum", Jawab("sanitasi-aman", "100", 2022, 60, 2023, 70));
        var baru = Dengan("2025", Baru, "permukiman-fasilitas-umum", Jawab("sanitasi-aman", "100", 2023, 900, 2024, 1000));

        var butir = PembandingUsulan.Bandingkan(lama, baru).Butir.Single(b => b.Kini?.Indikator.Kunci == "sanitasi-aman");

        Assert.Equal((HasilBanding.Tetap, JenisPadanan.Serupa, (bool?)null), (butir.Hasil, butir.Jenis!.Value, butir.CapaianMembaik));
        Assert.Contains("jumlah rumah tangga", butir.CatatanPadanan, StringComparison.Ordinal);
    }

    [Fact]
    public void Remarks_of_last_time_wait_until_there_is_a_reply()
    {
        var lama = Dengan("2023-2024", Lama, "pasar",
            Jawab("k3-pasar", "100", 2022, 40, 2023, 60) with { Catatan = "Daftar pasar tidak ada." },
            Jawab("kie-pasar", "100", 2022, 40, 2023, 60) with { Catatan = "Foto tanpa tanggal." },
            Jawab("daging-nkv-halal-pasar", "100", 2022, 40, 2023, 60) with { Catatan = "Tidak terbaca." });
        var baru = Dengan("2025", Baru, "pasar",
            Jawab("k3-pasar", "100", 2023, 60, 2024, 70),
            Jawab("kie-pasar", "100", 2023, 60, 2024, 70) with { Tanggapan = "Foto diganti." });

        var hasil = PembandingUsulan.Bandingkan(lama, baru);

        Assert.Equal(["k3-pasar"], hasil.CatatanTerbuka.Select(b => b.Kini!.Indikator.Kunci));
        Assert.True(hasil.Butir.Single(b => b.Kini?.Indikator.Kunci == "kie-pasar").CatatanDijawab);
        var hilang = hasil.Butir.Single(b => b.Hasil == HasilBanding.Hilang && b.CatatanDahulu is not null);
        Assert.Equal(("daging-nkv-halal-pasar", (bool?)null), (hilang.Dahulu[0].Indikator.Kunci, hilang.CatatanDijawab));
    }

    [Fact]
    public void A_submission_compared_with_itself_is_unchanged()
    {
        var klungkung = UsulanLoader.Load(Repository.PathOf("samples/klungkung-2025")).Valid!;

        var hasil = PembandingUsulan.Bandingkan(klungkung, klungkung);

        Assert.Equal(152, hasil.Butir.Count);
        Assert.All(hasil.Butir, b => Assert.Equal(HasilBanding.Tetap, b.Hasil));
    }

    [Fact]
    public void Editions_without_a_table_match_by_title()
    {
        var asing = Baru with { Edisi = "2027", Tatanan = [.. Baru.Tatanan.Select(t => t with { Indikator = [.. t.Indikator.Select((i, n) => i with { Kunci = "x" + n, Nama = n == 0 ? "Lain sama sekali" : i.Nama })] })] };

        var padanan = PadananEdisi.Antara(Baru, asing);

        Assert.Equal(136 - 9, padanan.Tatanan.Sum(t => t.Padanan.Count));
    }

    private static IEnumerable<BandingIndikator> Tatanan(Perbandingan hasil) => hasil.Butir.Where(b => Lama.Tatanan.Any(t => t.Kunci == b.Bagian));

    private static Jawaban Jawab(string kunci, string opsi, int tahunAwal, decimal awal, int tahunAkhir, decimal akhir) => new()
    {
        Kunci = kunci,
        Opsi = new() { Mandiri = opsi },
        Capaian = [new() { Tahun = tahunAwal, Nilai = awal }, new() { Tahun = tahunAkhir, Nilai = akhir }],
    };

    private static ValidUsulan Dengan(string edisi, Instrumen instrumen, string tatanan, params Jawaban[] jawaban) =>
        Sah(Kosong(edisi) with { Tatanan = [new() { Kunci = tatanan, Indikator = jawaban }] }, instrumen);

    private static Usulan Kosong(string edisi) => new() { Edisi = edisi, Daerah = new() { Jenis = JenisDaerah.Kota, Nama = "Uji", Provinsi = "Uji" } };

    private static ValidUsulan Sah(Usulan usulan, Instrumen instrumen)
    {
        var hasil = new UsulanValidator().Validate(usulan, instrumen);
        return hasil.Valid ?? throw new InvalidOperationException(string.Join('\n', hasil.Diagnostics.Where(d => d.Severity == Model.Diagnostics.Severity.Error)));
    }
}
