using Kks.Model.Instruments;

namespace Kks.Model.Tests.Instruments;

public sealed class KatalogInstrumenTests
{
    [Fact]
    public void Every_built_in_edition_is_known_by_its_key_oldest_first()
    {
        Assert.Equal(["2005", "2019", "2021", "2022", "2023-2024", "2025"], KatalogInstrumen.Bawaan.Edisi);
        Assert.Equal("2025", KatalogInstrumen.Bawaan.EdisiTerbaru);
        Assert.Null(KatalogInstrumen.Bawaan.Cari("2024"));
        Assert.All(KatalogInstrumen.Bawaan.Edisi, edisi => Assert.Equal(edisi, KatalogInstrumen.Bawaan.Cari(edisi)!.Edisi));
    }

    [Theory]
    [InlineData("2025", new[] { 29, 22, 11, 13, 11, 12, 11, 13, 14 }, 16)]
    [InlineData("2023-2024", new[] { 33, 26, 12, 12, 11, 14, 12, 13, 14 }, 20)]
    public void Complete_editions_have_the_published_counts(string edisi, int[] indikator, int butir)
    {
        var instrumen = KatalogInstrumen.Bawaan.Cari(edisi)!;
        Assert.Equal(indikator, instrumen.Tatanan.Select(t => t.Indikator.Count));
        Assert.Equal(butir, instrumen.Kelembagaan.Sum(b => b.Indikator.Count));
        Assert.Equal(Enumerable.Range(1, 9), instrumen.Tatanan.Select(t => t.Nomor));
        Assert.All(instrumen.Tatanan, t => Assert.Equal(Enumerable.Range(1, t.Indikator.Count), t.Indikator.Select(i => i.Nomor)));
    }

    [Theory]
    [InlineData("2005", 9)]
    [InlineData("2019", 7)]
    [InlineData("2021", 7)]
    [InlineData("2022", 9)]
    public void Older_editions_wait_for_the_users_indicators(string edisi, int tatanan)
    {
        var instrumen = KatalogInstrumen.Bawaan.Cari(edisi)!;
        Assert.True(instrumen.IndikatorDiisiPengguna);
        Assert.Equal(tatanan, instrumen.Tatanan.Count);
        Assert.All(instrumen.Tatanan, t => Assert.Empty(t.Indikator));
        Assert.Equal(4, instrumen.Kelembagaan.Count);
    }

    [Fact]
    public void A_setting_keeps_its_key_when_its_number_changes()
    {
        Assert.Equal(4, Nomor("2025", "pasar"));
        Assert.Equal(3, Nomor("2022", "pasar"));
        Assert.Equal(6, Nomor("2025", "pariwisata"));
        Assert.Equal(5, Nomor("2022", "pariwisata"));
        Assert.Equal(["masyarakat-sehat-mandiri"], Tatanan("2021", "ketahanan-pangan-gizi").Penerus);

        static int Nomor(string edisi, string kunci) => Tatanan(edisi, kunci).Nomor;
        static Tatanan Tatanan(string edisi, string kunci) => KatalogInstrumen.Bawaan.Cari(edisi)!.Tatanan.Single(t => t.Kunci == kunci);
    }

    [Fact]
    public void An_indicator_carries_everything_the_instrument_prints()
    {
        var dengue = KatalogInstrumen.Bawaan.Cari("2025")!.Tatanan[0].Indikator.Single(i => i.Kunci == "kesakitan-dengue");
        Assert.Equal((10, "Angka kesakitan Dengue", "per 100.000 penduduk"), (dengue.Nomor, dengue.Nama, dengue.Satuan));
        Assert.Equal(("kasus dengue selama satu tahun", "jumlah penduduk kabupaten/kota"), (dengue.Pembilang, dengue.Penyebut));
        Assert.Equal((JenisAturan.TrenAmbang, Arah.Turun), (dengue.Aturan.Jenis, dengue.Aturan.Arah));
        Assert.Equal(new Ambang { Banding = "<=", Nilai = 10, Satuan = "per 100.000 penduduk", Tahun = 2024 }, dengue.Aturan.Ambang);
        Assert.Equal([100m, 50m, 0m], dengue.Skala.Select(o => o.Nilai));
        Assert.Equal("(turun and not memenuhi) or (naik and memenuhi)", dengue.Skala[1].Bila);
        Assert.Equal(["Sistem Aplikasi Arbovirosis", "Perangkat daerah bidang kesehatan"], dengue.SumberData);
        Assert.Equal(["Sistem Aplikasi Arbovirosis"], dengue.Aplikasi);
        Assert.Equal(["laporan", "tangkapan-layar"], dengue.Bukti.Select(b => b.Jenis));
        Assert.Equal([2023, 2024], dengue.Bukti[0].Tahun);
        Assert.True(dengue.ValidasiKepalaOpd);
        Assert.StartsWith("Judul dan definisi memakai dengue", dengue.Catatan, StringComparison.Ordinal);
    }

    [Fact]
    public void The_evidence_asked_in_2025_is_counted()
    {
        var indikator = KatalogInstrumen.Bawaan.Cari("2025")!.Tatanan.SelectMany(t => t.Indikator).ToArray();
        Assert.Equal(136, indikator.Length);
        Assert.Equal(286, indikator.Sum(i => i.Bukti.Count));
        Assert.Equal(451, indikator.Sum(i => i.Skala.Count));
        Assert.Equal(134, indikator.Count(i => i.Catatan is not null));
    }

    [Fact]
    public void Yes_and_no_are_options_without_a_value()
    {
        var butir = KatalogInstrumen.Bawaan.Cari("2023-2024")!.Kelembagaan.SelectMany(b => b.Indikator).ToArray();
        Assert.All(butir, b => Assert.Equal([("ya", null), ("tidak", (decimal?)null)], b.Skala.Select(o => (o.Kunci, o.Nilai))));
    }

    [Fact]
    public void Award_conditions_of_2025_keep_bound_band_and_certainty()
    {
        var penghargaan = KatalogInstrumen.Bawaan.Cari("2025")!.Penghargaan;
        Assert.Equal(["padapa", "wiwerda", "wistara", "wistara-paripurna"], penghargaan.Kategori.Select(k => k.Kunci));
        var tatanan = penghargaan.Kategori[1].Syarat.Single(s => s.Ukuran == JenisUkuran.Tatanan);
        Assert.Equal((">=", 81m, "terkonfirmasi"), (tatanan.Banding, tatanan.Nilai, tatanan.Keyakinan));
        Assert.Equal([81m, 90m], tatanan.Pita);
        Assert.Equal([80m, 90m, 100m, 100m], penghargaan.Kategori.Select(k => k.Syarat.Single(s => s.Ukuran == JenisUkuran.Odf).Nilai));
        Assert.Equal("per-tatanan", penghargaan.Ketentuan.Single(k => k.Kunci == "penerapan-pita").Bawaan);
    }

    [Fact]
    public void The_award_of_2021_goes_by_settings_and_villages()
    {
        var kategori = KatalogInstrumen.Bawaan.Cari("2021")!.Penghargaan.Kategori;
        Assert.Equal([2m, 5m, 7m], kategori.Select(k => k.Syarat.Single(s => s.Ukuran == JenisUkuran.JumlahTatanan).Nilai));
        Assert.Equal([60m, 80m, 100m], kategori.Select(k => k.Syarat.Single(s => s.Ukuran == JenisUkuran.Odf).Nilai));
    }

    [Fact]
    public void An_own_instrument_stands_for_its_edition_without_touching_the_built_in_one()
    {
        var sendiri = KatalogInstrumen.Bawaan.Cari("2021")! with { Nama = "Milik sendiri" };
        var katalog = KatalogInstrumen.Bawaan.Dengan(sendiri).Dengan(sendiri with { Edisi = "2027" });
        Assert.Equal("Milik sendiri", katalog.Cari("2021")!.Nama);
        Assert.Equal("2027", katalog.EdisiTerbaru);
        Assert.Equal("Penilaian KKS 2021", KatalogInstrumen.Bawaan.Cari("2021")!.Nama);
    }

    [Fact]
    public void Many_threads_get_the_same_instrument()
    {
        var hasil = new Instrumen[32];
        Parallel.For(0, hasil.Length, i => hasil[i] = KatalogInstrumen.Bawaan.Cari("2023-2024")!);
        Assert.All(hasil, instrumen => Assert.Same(hasil[0], instrumen));
    }
}
