using Kks.Model.Assessments;
using Kks.Model.Instruments;
using Kks.Model.Submissions;
using static Kks.Model.Tests.Assessments.InstrumenContoh;

namespace Kks.Model.Tests.Assessments;

public sealed class PenilaiTests
{
    private static readonly Penilai Penilai = new();

    [Fact]
    public void A_setting_is_the_plain_mean_of_its_chosen_options()
    {
        var hasil = Penilai.Nilai(Usulan(Jawab("pasar", "100", "75", "50")), Buat([Tatanan("pasar", 3)]));
        Assert.Equal(75m, hasil.Tatanan[0].Nilai.Mandiri);
        Assert.Equal(75m, hasil.Tatanan[0].RerataTerjawab.Mandiri);
    }

    [Fact]
    public void An_unanswered_indicator_counts_nothing_but_is_left_out_of_the_mean_over_answered_ones()
    {
        var hasil = Penilai.Nilai(Usulan(Jawab("pasar", "100", null, "50")), Buat([Tatanan("pasar", 3)]));
        Assert.Equal(50m, hasil.Tatanan[0].Nilai.Mandiri);
        Assert.Equal(75m, hasil.Tatanan[0].RerataTerjawab.Mandiri);
        Assert.Equal((3, 2), (hasil.Kelengkapan.JumlahIndikator, hasil.Kelengkapan.Terjawab));
    }

    [Fact]
    public void A_setting_nobody_answered_is_worth_nothing_and_not_taken_part_in()
    {
        var hasil = Penilai.Nilai(Usulan(), Buat([Tatanan("pasar", 2)]));
        Assert.Equal(0m, hasil.Tatanan[0].Nilai.Mandiri);
        Assert.Null(hasil.Tatanan[0].RerataTerjawab.Mandiri);
        Assert.False(hasil.Tatanan[0].Diikuti);
    }

    [Fact]
    public void Each_level_is_reckoned_on_its_own_options()
    {
        var usulan = Usulan(new JawabanTatanan
        {
            Kunci = "pasar",
            Indikator =
            [
                new() { Kunci = "i1", Opsi = new() { Mandiri = "100", Provinsi = "50" } },
                new() { Kunci = "i2", Opsi = new() { Mandiri = "a" } },
            ],
        });
        var hasil = Penilai.Nilai(usulan, Buat([Tatanan("pasar", 2)]));
        Assert.Equal(new PerTingkat<decimal?>(100m, 25m, null), hasil.Tatanan[0].Nilai);
        Assert.NotNull(hasil.Penghargaan.Provinsi);
        Assert.Null(hasil.Penghargaan.Pusat);
    }

    [Fact]
    public void Verifiers_have_no_value_where_they_chose_no_option()
    {
        var usulan = Usulan(
            new JawabanTatanan { Kunci = "pasar", Indikator = [new() { Kunci = "i1", Opsi = new() { Mandiri = "100", Provinsi = "50" } }] },
            new JawabanTatanan { Kunci = "sekolah", Indikator = [new() { Kunci = "i1", Opsi = new() { Mandiri = "100" } }] });
        var hasil = Penilai.Nilai(usulan, Buat([Tatanan("pasar", 1), Tatanan("sekolah", 1)], null, new Badan { Kunci = "a", Nama = "A", Indikator = [Pilihan("i1")] }));
        Assert.Equal([50m, null], hasil.Tatanan.Select(t => t.Nilai.Provinsi));
        Assert.Equal((25m, (decimal?)null), (hasil.Rerata.Provinsi, hasil.Kelembagaan.Nilai.Provinsi));
        Assert.Null(Assert.Single(hasil.Kelembagaan.Badan).Nilai.Provinsi);
        Assert.Equal(0m, hasil.Kelembagaan.Nilai.Mandiri);
    }

    [Fact]
    public void An_option_without_a_value_is_an_answer_that_does_not_count()
    {
        var yaTidak = Pilihan("i1") with { Skala = [new() { Kunci = "ya", Label = "Ya" }, new() { Kunci = "tidak", Label = "Tidak" }] };
        var hasil = Penilai.Nilai(Usulan(Jawab("pasar", "ya", "75")), Buat([Tatanan("pasar", yaTidak, Pilihan("i2"))]));
        Assert.Equal(75m, hasil.Tatanan[0].Nilai.Mandiri);
        Assert.Equal(2, hasil.Kelengkapan.Terjawab);

        var hanyaYaTidak = Penilai.Nilai(Usulan(Jawab("pasar", "ya")), Buat([Tatanan("pasar", yaTidak)]));
        Assert.Null(hanyaYaTidak.Tatanan[0].Nilai.Mandiri);
    }

    [Fact]
    public void Institutions_are_the_mean_of_all_items_not_of_bodies()
    {
        var instrumen = Buat(
            [],
            null,
            new Badan { Kunci = "a", Nama = "A", Indikator = [Pilihan("i1")] },
            new Badan { Kunci = "b", Nama = "B", Indikator = [Pilihan("i1"), Pilihan("i2"), Pilihan("i3")] });
        var usulan = Usulan() with
        {
            Kelembagaan = [new() { Kunci = "a", Indikator = [new() { Kunci = "i1", Opsi = new() { Mandiri = "100" } }] }],
        };
        var hasil = Penilai.Nilai(usulan, instrumen);
        Assert.Equal(25m, hasil.Kelembagaan.Nilai.Mandiri);
        Assert.Equal([100m, 0m], hasil.Kelembagaan.Badan.Select(b => b.Nilai.Mandiri));
    }

    [Fact]
    public void A_bodys_own_records_are_evidence_of_its_items()
    {
        var butir = Pilihan("i1") with
        {
            Bukti =
            [
                new() { Jenis = "sk", Keterangan = "SK" },
                new() { Jenis = "rencana-kerja", Keterangan = "Rencana", Tahun = [2023, 2024] },
                new() { Jenis = "foto", Keterangan = "Foto" },
                new() { Jenis = "lainnya", Keterangan = "Rancangan, bila masih disusun", Bersyarat = true },
            ],
        };
        var instrumen = Buat([], null, new Badan { Kunci = "a", Nama = "A", Indikator = [butir] });
        var badan = new JawabanBadan { Kunci = "a", Sk = [new()], RencanaKerja = [new() { Tahun = 2023 }] };
        var hasil = Penilai.Nilai(Usulan() with { Kelembagaan = [badan] }, instrumen);
        Assert.Equal(["rencana-kerja", "foto"], hasil.Kelembagaan.Badan[0].Indikator[0].BuktiKurang.Select(b => b.Jenis));
    }

    [Fact]
    public void Evidence_must_cover_every_year_that_is_asked()
    {
        var indikator = Pilihan("i1") with { Bukti = [new() { Jenis = "laporan", Keterangan = "Laporan", Tahun = [2023, 2024] }] };
        Assert.Single(Nilai().BuktiKurang);
        Assert.Single(Nilai(2023).BuktiKurang);
        Assert.Empty(Nilai(2024, 2023).BuktiKurang);

        PenilaianIndikator Nilai(params int[] tahun)
        {
            var bukti = new Bukti { Jenis = "laporan", Judul = "Laporan", TahunData = tahun };
            var jawaban = new JawabanTatanan { Kunci = "pasar", Indikator = [new() { Kunci = "i1", Bukti = [bukti] }] };
            return Penilai.Nilai(Usulan(jawaban), Buat([Tatanan("pasar", indikator)])).Tatanan[0].Indikator[0];
        }
    }

    [Fact]
    public void Completeness_asks_for_results_only_where_something_is_measured()
    {
        var usulan = Usulan(new JawabanTatanan
        {
            Kunci = "pasar",
            Indikator =
            [
                new() { Kunci = "i1", Opsi = new() { Mandiri = "100" }, Narasi = "Ada." },
                new() { Kunci = "i2", Opsi = new() { Mandiri = "100" }, Narasi = " ", Capaian = [new() { Tahun = 2023, Nilai = 2 }] },
            ],
        });
        var lengkap = Penilai.Nilai(usulan, Buat([Tatanan("pasar", Pilihan("i1"), Turun("i2"))])).Kelengkapan;
        Assert.Equal((2, 1, 1, 0, 1), (lengkap.Terjawab, lengkap.Bernarasi, lengkap.PerluCapaian, lengkap.BerCapaian, lengkap.Lengkap));
        Assert.Equal(50m, lengkap.Persen);
    }

    [Theory]
    [InlineData("100", 4, 6, "Opsi 100 (berkurang) diklaim, tetapi angka (2023: 4; 2024: 6) mendukung opsi 0 (bertambah).", true)]
    [InlineData("0", 6, 4, "Opsi 0 (bertambah) diklaim, tetapi angka (2023: 6; 2024: 4) mendukung opsi 100 (berkurang).", false)]
    public void A_claim_the_numbers_deny_is_a_contradiction(string opsi, int awal, int akhir, string keterangan, bool lebihTinggi)
    {
        var hasil = Penilai.Nilai(Usulan(JawabTren(opsi, awal, akhir)), Buat([Tatanan("ibu", Turun("i1"))]));
        var salah = Assert.Single(hasil.Pertentangan).Pertentangan;
        Assert.Equal((keterangan, lebihTinggi), (salah?.Keterangan, salah?.LebihTinggi));
    }

    [Theory]
    [InlineData("100", 6, 4)]
    [InlineData("50", 4, 4)]
    [InlineData(null, 4, 6)]
    public void A_claim_the_numbers_support_and_no_claim_at_all_are_no_contradiction(string? opsi, int awal, int akhir)
    {
        var hasil = Penilai.Nilai(Usulan(JawabTren(opsi, awal, akhir)), Buat([Tatanan("ibu", Turun("i1"))]));
        Assert.Empty(hasil.Pertentangan);
    }

    [Fact]
    public void Change_and_direction_are_between_the_data_years()
    {
        var indikator = Penilai.Nilai(Usulan(JawabTren("100", 6, 4)), Buat([Tatanan("ibu", Turun("i1"))])).Tatanan[0].Indikator[0];
        Assert.Equal((-2m, Arah.Turun, 2023, 2024), (indikator.Perubahan, indikator.Arah, indikator.CapaianAwal?.Tahun, indikator.CapaianAkhir?.Tahun));
    }

    [Theory]
    [InlineData("66.665", "66.67")]
    [InlineData("66.6649", "66.66")]
    [InlineData("-0.005", "-0.01")]
    public void Figures_are_shown_with_two_digits_and_halves_away_from_zero(string angka, string tampil) => Assert.Equal(
        decimal.Parse(tampil, System.Globalization.CultureInfo.InvariantCulture),
        Pembulatan.Tampil(decimal.Parse(angka, System.Globalization.CultureInfo.InvariantCulture)));

    private static JawabanTatanan JawabTren(string? opsi, int awal, int akhir) => new()
    {
        Kunci = "ibu",
        Indikator =
        [
            new()
            {
                Kunci = "i1",
                Opsi = new() { Mandiri = opsi },
                Capaian = [new() { Tahun = 2023, Nilai = awal }, new() { Tahun = 2024, Nilai = akhir }],
            },
        ],
    };
}
