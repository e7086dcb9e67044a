using System.Diagnostics;
using Kks.Model.Assessments;
using Kks.Model.Checks.Jalan;
using Kks.Model.Instruments;
using Kks.Model.Submissions;
using Kks.Model.Tests.Assessments;
using Kks.Model.Validation;

namespace Kks.Model.Tests.Checks;

/// <summary>The road to an award, condition by condition.</summary>
public sealed class PetaJalanTests
{
    private static readonly ValidUsulan Klungkung = UsulanLoader.Load(Repository.PathOf("samples/klungkung-2025")).Valid!;

    [Theory]
    [InlineData(PenerapanPita.PerTatanan)]
    [InlineData(PenerapanPita.Rerata)]
    public void Whoever_takes_every_step_of_a_real_road_and_adds_the_villages_wins(PenerapanPita pita)
    {
        var jalan = new PenyusunPetaJalan(new() { PenerapanPita = pita }).Susun(Klungkung.Usulan, Klungkung.Instrumen, "wistara")!;

        var sesudah = Tempuh(Klungkung.Usulan, jalan) with { Odf = [.. Klungkung.Usulan.Odf.Select(o => o with { JumlahStopBabs = o.JumlahDesaKelurahan })] };
        var hasil = new Penilai(new() { PenerapanPita = pita }).Nilai(sesudah, Klungkung.Instrumen);

        Assert.False(jalan.Terpenuhi);
        Assert.All(jalan.Syarat, s => Assert.True(s is { Terjangkau: true, Terkecil: true }, s.Penjelasan));
        Assert.Equal("wistara", hasil.Penghargaan.Mandiri!.Kategori!.Kunci);
    }

    [Fact]
    public void The_nearest_award_of_the_sample_lacks_one_indicator_of_one_agency()
    {
        var jalan = new PenyusunPetaJalan().Susun(Klungkung.Usulan, Klungkung.Instrumen, "wiwerda")!;

        var langkah = Assert.Single(jalan.Langkah);
        Assert.Equal(("perkantoran-perindustrian", 50m, 1, "disnaker"), (langkah.Tatanan!.Kunci, langkah.Tambahan, langkah.Jenjang, langkah.PerangkatDaerah!.Kunci));
        Assert.Equal(
            "Perkantoran dan Perindustrian: 77,27, batas 81. Paling sedikit 1 indikator harus naik, 1 jenjang seluruhnya, sehingga menjadi 81,82.",
            jalan.Syarat.Single(s => s.Langkah.Count > 0).Penjelasan);
        Assert.Equal(["surveilans-vektor", "ruang-asi-pasar", "pencemaran-industri"], jalan.Rawan.Select(r => r.Indikator.Kunci));
    }

    [Fact]
    public void The_explanation_speaks_English_to_an_English_culture()
    {
        var jalan = new PenyusunPetaJalan(null, System.Globalization.CultureInfo.GetCultureInfo("en")).Susun(Klungkung.Usulan, Klungkung.Instrumen, "wistara")!;

        Assert.Equal("Open-defecation-free villages: 58 of 59 (98.31%), bound 100%. 1 more villages are needed.", jalan.Syarat[0].Penjelasan);
    }

    [Fact]
    public void A_rung_the_numbers_support_already_costs_nothing_and_is_chosen()
    {
        var instrumen = InstrumenContoh.Buat(
            [InstrumenContoh.Tatanan("t", InstrumenContoh.Pilihan("a"), InstrumenContoh.Turun("b") with { Nomor = 2 })],
            [InstrumenContoh.Kategori("tujuan", 1, (JenisUkuran.Tatanan, 75m))]);
        var usulan = Usulan(
            new() { Kunci = "a", Opsi = new() { Mandiri = "50" } },
            new() { Kunci = "b", Opsi = new() { Mandiri = "50" }, Capaian = [new() { Tahun = 2023, Nilai = 5 }, new() { Tahun = 2024, Nilai = 3 }] });

        var langkah = Assert.Single(new PenyusunPetaJalan().Susun(usulan, instrumen, "tujuan")!.Langkah);

        Assert.Equal(("b", 0, 100m), (langkah.Indikator.Kunci, langkah.Jenjang, langkah.Ke.Nilai));
    }

    [Fact]
    public void Paripurna_takes_the_conditions_of_Wistara_and_Wistara_before()
    {
        var penyusun = new PenyusunPetaJalan();
        var tanpa = penyusun.Susun(Klungkung.Usulan, Klungkung.Instrumen, "wistara-paripurna")!;
        var dengan = penyusun.Susun(Klungkung.Usulan with { Riwayat = [new() { Tahun = 2023, Kategori = "wistara" }] }, Klungkung.Instrumen, "wistara-paripurna")!;

        Assert.Equal(11, tanpa.Syarat.Count(s => s.Syarat.Ukuran is JenisUkuran.Tatanan or JenisUkuran.Kelembagaan or JenisUkuran.Odf));
        Assert.False(Berturut(tanpa).Terjangkau);
        Assert.True(Berturut(dengan).Terjangkau);
        Assert.Contains("tidak dapat dicapai pada penilaian ini", Berturut(tanpa).Penjelasan, StringComparison.Ordinal);

        static SyaratJalan Berturut(PetaJalan jalan) => jalan.Syarat.Single(s => s.Syarat.Ukuran == JenisUkuran.WistaraBerturut);
    }

    [Fact]
    public void Older_editions_count_settings_taken_part_in()
    {
        var instrumen = InstrumenContoh.Buat(
            [InstrumenContoh.Tatanan("satu", 1), InstrumenContoh.Tatanan("dua", 1), InstrumenContoh.Tatanan("tiga", 1)],
            [InstrumenContoh.Kategori("tujuan", 1, (JenisUkuran.JumlahTatanan, 3m))]);
        var usulan = Usulan(new Jawaban { Kunci = "i1", Opsi = new() { Mandiri = "100" } });
        usulan = usulan with { Tatanan = [usulan.Tatanan[0] with { Kunci = "satu" }] };

        var syarat = Assert.Single(new PenyusunPetaJalan().Susun(usulan, instrumen, "tujuan")!.Syarat);

        Assert.Equal((1m, false, true), (syarat.Angka, syarat.Terpenuhi, syarat.Terjangkau));
        Assert.Equal("Tatanan yang diikuti: 1, batas 3. Ikuti 2 lagi, dari: dua, tiga.", syarat.Penjelasan);
    }

    [Fact]
    public void A_bound_no_option_reaches_is_said_to_be_out_of_reach()
    {
        var rendah = InstrumenContoh.Pilihan("a") with { Skala = [new() { Nilai = 60, Label = "ada" }, new() { Nilai = 0, Label = "tidak" }] };
        var instrumen = InstrumenContoh.Buat([InstrumenContoh.Tatanan("t", rendah)], [InstrumenContoh.Kategori("tujuan", 1, (JenisUkuran.Tatanan, 71m))]);

        var syarat = Assert.Single(new PenyusunPetaJalan().Susun(Usulan(), instrumen, "tujuan")!.Syarat);

        Assert.False(syarat.Terjangkau);
        Assert.Empty(syarat.Langkah);
        Assert.Equal("t: 0, batas 71. Tidak dapat dicapai: dengan opsi terbaik di semua indikator pun 60.", syarat.Penjelasan);
    }

    [Fact]
    public void An_unknown_category_has_no_road() =>
        Assert.Null(new PenyusunPetaJalan().Susun(Klungkung.Usulan, Klungkung.Instrumen, "platinum"));

    [Fact]
    public void A_monstrous_catalogue_is_answered_soon_with_no_more_indicators_than_needed()
    {
        var tatanan = InstrumenContoh.Tatanan("t", [.. Enumerable.Range(0, 3000).Select(n => InstrumenContoh.Pilihan("i" + n) with { Nomor = n })]);
        var instrumen = InstrumenContoh.Buat([tatanan], [InstrumenContoh.Kategori("tujuan", 1, (JenisUkuran.Tatanan, 91m))]);
        var mulai = Stopwatch.GetTimestamp();

        var syarat = Assert.Single(new PenyusunPetaJalan().Susun(Usulan(), instrumen, "tujuan")!.Syarat);

        Assert.False(syarat.Terkecil);
        Assert.Equal(2730, syarat.Langkah.Count);
        Assert.True(Stopwatch.GetElapsedTime(mulai) < TimeSpan.FromSeconds(20));
    }

    private static Usulan Usulan(params Jawaban[] jawaban) => new()
    {
        Edisi = "uji",
        Daerah = new() { Jenis = JenisDaerah.Kota, Nama = "Uji", Provinsi = "Uji" },
        Tatanan = [new() { Kunci = "t", Indikator = jawaban }],
    };

    private static Usulan Tempuh(Usulan usulan, PetaJalan jalan)
    {
        var langkah = jalan.Langkah;
        return usulan with
        {
            Tatanan = [.. usulan.Tatanan.Select(t => t with { Indikator = [.. t.Indikator.Select(j => Naik(j, langkah.FirstOrDefault(l => l.Tatanan?.Kunci == t.Kunci && l.Indikator.Kunci == j.Kunci)))] })],
            Kelembagaan = [.. usulan.Kelembagaan.Select(b => b with { Indikator = [.. b.Indikator.Select(j => Naik(j, langkah.FirstOrDefault(l => l.Badan?.Kunci == b.Kunci && l.Indikator.Kunci == j.Kunci)))] })],
        };
    }

    private static Jawaban Naik(Jawaban jawaban, LangkahJalan? langkah) =>
        langkah is null ? jawaban : jawaban with { Opsi = jawaban.Opsi with { Mandiri = langkah.Indikator.HurufOpsi(langkah.Ke) } };
}
