using Kks.Model.Assessments;
using Kks.Model.Instruments;
using Kks.Model.Submissions;
using static Kks.Model.Tests.Assessments.InstrumenContoh;

namespace Kks.Model.Tests.Assessments;

public sealed class PenghargaanTests
{
    private static readonly KategoriPenghargaan[] Kategori =
    [
        InstrumenContoh.Kategori("padapa", 1, (JenisUkuran.Odf, 80), (JenisUkuran.Tatanan, 71)),
        InstrumenContoh.Kategori("wistara", 2, (JenisUkuran.Odf, 100), (JenisUkuran.Tatanan, 91)),
        InstrumenContoh.Kategori("wistara-paripurna", 3, (JenisUkuran.WistaraBerturut, 2), (JenisUkuran.Odf, 100)),
    ];

    [Fact]
    public void Each_setting_must_reach_the_bound_by_default()
    {
        var hasil = Nilai(null, ("a", "100"), ("b", "50"));
        Assert.Null(hasil.Kategori);
        var syarat = hasil.PerKategori[0].Syarat[1];
        Assert.Equal((50m, false, 21m), (syarat.Angka, syarat.Terpenuhi, syarat.Kekurangan));
        Assert.Equal([true, false], syarat.Rincian.Select(r => r.Terpenuhi));
    }

    [Fact]
    public void The_mean_of_the_settings_is_a_choice()
    {
        var hasil = Nilai(PenerapanPita.Rerata, ("a", "100"), ("b", "50"));
        Assert.Equal("padapa", hasil.Kategori?.Kunci);
        Assert.Equal(75m, hasil.PerKategori[0].Syarat[1].Angka);
    }

    [Fact]
    public void A_mean_of_thirds_that_makes_the_bound_exactly_reaches_it()
    {
        // 66 2/3 + 66 2/3 + 79 2/3 = 213 = 3 x 71
        Tatanan Tiga(string kunci) => Tatanan(kunci, 3);
        var skala = Pilihan("i1") with { Skala = [new() { Nilai = 89, Label = "delapan puluh sembilan" }] };
        var instrumen = Buat([Tiga("a"), Tiga("b"), Tatanan("c", skala, Pilihan("i2"), Pilihan("i3"))], Kategori);
        var usulan = Usulan(Jawab("a", "100", "100", "0"), Jawab("b", "100", "100", "0"), Jawab("c", "89", "75", "75"));
        var hasil = new Penilai(new() { PenerapanPita = PenerapanPita.Rerata }).Nilai(usulan, instrumen);
        Assert.True(hasil.Penghargaan.Mandiri?.PerKategori[0].Syarat[1].Terpenuhi);
    }

    [Fact]
    public void A_mean_over_settings_of_very_different_sizes_is_near_enough_rather_than_wrong()
    {
        // The common denominator of these primes has 27 digits, more than a fraction of whole numbers is kept in.
        int[] jumlah = [11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73];
        var instrumen = Buat([.. jumlah.Select(n => Tatanan("t" + n, n))], Kategori);
        var usulan = Usulan([.. jumlah.Select(n => Jawab("t" + n, [.. Enumerable.Repeat("75", n - 1), "50"]))]);
        var hasil = new Penilai(new() { PenerapanPita = PenerapanPita.Rerata }).Nilai(usulan, instrumen);
        var rerata = jumlah.Average(n => 75m - 25m / n);
        Assert.Equal(rerata, hasil.Penghargaan.Mandiri!.PerKategori[0].Syarat[1].Angka!.Value, 20);
    }

    [Fact]
    public void The_catalogue_says_which_application_is_the_default()
    {
        var instrumen = Buat([Tatanan("a", 1), Tatanan("b", 1)], Kategori);
        instrumen = instrumen with
        {
            Penghargaan = instrumen.Penghargaan with { Ketentuan = [new() { Kunci = "penerapan-pita", Isi = "uji", Bawaan = "rerata" }] },
        };
        var hasil = new Penilai().Nilai(Usulan(Jawab("a", "100"), Jawab("b", "50")), instrumen);
        Assert.Equal(PenerapanPita.Rerata, hasil.PenerapanPita);
        Assert.True(hasil.Penghargaan.Mandiri?.PerKategori[0].Syarat[1].Terpenuhi);
    }

    [Theory]
    [InlineData(79, false)]
    [InlineData(80, true)]
    public void Villages_of_the_last_year_decide_the_precondition(int stopBabs, bool terpenuhi)
    {
        var usulan = Usulan(Jawab("a", "100")) with
        {
            Odf =
            [
                new() { Tahun = 2024, JumlahDesaKelurahan = 100, JumlahStopBabs = stopBabs },
                new() { Tahun = 2023, JumlahDesaKelurahan = 100, JumlahStopBabs = 100 },
                new() { Tahun = 2025, JumlahDesaKelurahan = 100 },
            ],
        };
        var hasil = new Penilai().Nilai(usulan, Buat([Tatanan("a", 1)], Kategori));
        Assert.Equal([2023, 2024], hasil.Odf.Select(o => o.Tahun));
        Assert.Equal(2024, hasil.OdfTerakhir?.Tahun);
        Assert.Equal(terpenuhi, hasil.Penghargaan.Mandiri?.PerKategori[0].Syarat[0].Terpenuhi);
    }

    [Fact]
    public void Without_village_figures_the_category_cannot_be_told()
    {
        var hasil = new Penilai().Nilai(Usulan(Jawab("a", "100")), Buat([Tatanan("a", 1)], Kategori)).Penghargaan.Mandiri;
        Assert.Null(hasil?.PerKategori[0].Terpenuhi);
        Assert.Null(hasil?.PerKategori[0].Syarat[0].Angka);
        Assert.Null(hasil?.Kategori);
    }

    [Fact]
    public void A_category_whose_conditions_nobody_knows_is_never_told_to_be_met()
    {
        var instrumen = Buat([Tatanan("a", 1)], [InstrumenContoh.Kategori("padapa", 1)]);
        Assert.Null(new Penilai().Nilai(Usulan(Jawab("a", "100")), instrumen).Penghargaan.Mandiri?.PerKategori[0].Terpenuhi);
    }

    [Fact]
    public void Settings_taken_part_in_are_counted_for_the_old_editions()
    {
        var instrumen = Buat([Tatanan("a", 2), Tatanan("b", 2), Tatanan("c", 2)], [InstrumenContoh.Kategori("padapa", 1, (JenisUkuran.JumlahTatanan, 2))]);
        var satu = new Penilai().Nilai(Usulan(Jawab("a", "0")), instrumen).Penghargaan.Mandiri!.PerKategori[0];
        var dua = new Penilai().Nilai(Usulan(Jawab("a", "0"), Jawab("c", null, "100")), instrumen).Penghargaan.Mandiri!.PerKategori[0];
        Assert.Equal((1m, false), (satu.Syarat[0].Angka, satu.Terpenuhi));
        Assert.Equal((2m, true), (dua.Syarat[0].Angka, dua.Terpenuhi));
    }

    [Theory]
    [InlineData("100", new[] { 2023 }, 2, true)]
    [InlineData("100", new[] { 2023, 2021 }, 3, true)]
    [InlineData("100", new[] { 2021 }, 1, false)]
    [InlineData("75", new[] { 2023, 2021 }, 0, false)]
    public void Consecutive_wins_include_this_one_and_bear_no_gap(string opsi, int[] menang, int angka, bool terpenuhi)
    {
        var usulan = Usulan(Jawab("a", opsi)) with
        {
            Odf = [new() { Tahun = 2024, JumlahDesaKelurahan = 10, JumlahStopBabs = 10 }],
            Riwayat = [.. menang.Select(tahun => new RiwayatPenghargaan { Tahun = tahun, Kategori = "wistara" })],
            Target = "wistara-paripurna",
        };
        var dituju = new Penilai().Nilai(usulan, Buat([Tatanan("a", 1)], Kategori)).Penghargaan.Mandiri!.Dituju!;
        Assert.Equal("wistara-paripurna", dituju.Kategori.Kunci);
        Assert.Equal(((decimal?)angka, (bool?)terpenuhi), (dituju.Syarat[0].Angka, dituju.Syarat[0].Terpenuhi));
    }

    private static HasilPenghargaan Nilai(PenerapanPita? pita, params (string Tatanan, string Opsi)[] jawaban)
    {
        var usulan = Usulan([.. jawaban.Select(j => Jawab(j.Tatanan, j.Opsi))]) with
        {
            Odf = [new() { Tahun = 2024, JumlahDesaKelurahan = 59, JumlahStopBabs = 58 }],
        };
        var instrumen = Buat([.. jawaban.Select(j => Tatanan(j.Tatanan, 1))], Kategori);
        return new Penilai(new() { PenerapanPita = pita }).Nilai(usulan, instrumen).Penghargaan.Mandiri!;
    }
}
