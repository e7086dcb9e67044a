using Kks.Model.Instruments;
using Kks.Model.Rules;
using Kks.Model.Submissions;

namespace Kks.Model.Tests.Rules;

public sealed class AturanEvaluatorTests
{
    private static readonly Ambang Minimal80 = new() { Banding = ">=", Nilai = 80, Satuan = "persen", Tahun = 2024 };

    [Theory]
    [InlineData("85", "90", 100)]
    [InlineData("70", "79.99", 50)]
    [InlineData("90", "80", 50)]
    [InlineData("80", "79.99", 0)]
    public void Trend_and_threshold_together_decide(string awal, string akhir, int nilai)
    {
        var hasil = Evaluate(NaikDanMinimal(Minimal80), Angka(awal), Angka(akhir));
        Assert.Equal(StatusAturan.Didukung, hasil.Status);
        Assert.Equal(nilai, hasil.Opsi?.Nilai);
    }

    [Fact]
    public void The_sentence_names_figures_and_option()
    {
        var hasil = Evaluate(NaikDanMinimal(Minimal80), 1250.5m, 90m);
        Assert.Equal("Angka (2023: 1.250,5; 2024: 90) mendukung opsi 50 (sebagian).", hasil.Keterangan);
    }

    [Fact]
    public void An_unchanged_result_outside_the_scale_is_open_with_the_instruments_remark()
    {
        var hasil = Evaluate(NaikDanMinimal(Minimal80), 85m, 85m);
        Assert.Equal((StatusAturan.Terbuka, AlasanTerbuka.TanpaOpsi), (hasil.Status, hasil.Alasan));
        Assert.Equal(
            "Skala instrumen tidak mengatur angka ini (2023: 85; 2024: 85). Catatan instrumen: Capaian yang tetap tidak diatur.", hasil.Keterangan);
    }

    [Fact]
    public void Two_fitting_options_leave_the_case_open()
    {
        var indikator = Buat(new() { Jenis = JenisAturan.Ambang }, (100, "baik", "nilai >= 50"), (50, "sedang", "nilai >= 30 and nilai <= 50"));
        var hasil = Evaluate(indikator, null, 50m);
        Assert.Equal((StatusAturan.Terbuka, AlasanTerbuka.BeberapaOpsi), (hasil.Status, hasil.Alasan));
        Assert.Equal([100m, 50m], hasil.Cocok.Select(opsi => opsi.Nilai));
    }

    [Fact]
    public void Missing_results_are_named_by_year()
    {
        var hasil = Evaluate(NaikDanMinimal(Minimal80), null, null);
        Assert.Equal(StatusAturan.DataKurang, hasil.Status);
        Assert.Equal([new(JenisAngka.Capaian, 2023), new(JenisAngka.Capaian, 2024)], hasil.Kurang);
        Assert.Equal("Belum dapat ditentukan: capaian 2023 belum diisi; capaian 2024 belum diisi.", hasil.Keterangan);
    }

    [Fact]
    public void A_threshold_rule_needs_only_the_last_year()
    {
        var indikator = Buat(new() { Jenis = JenisAturan.Ambang, Ambang = Minimal80 }, (100, "ya", "memenuhi"), (0, "tidak", "not memenuhi"));
        Assert.Equal(100m, Evaluate(indikator, null, 80m).Opsi?.Nilai);
    }

    [Fact]
    public void A_result_that_decides_alone_needs_no_first_year()
    {
        var indikator = Buat(
            new() { Jenis = JenisAturan.Tren, Arah = Arah.Turun }, (100, "nol", "nilai <= 0"), (0, "ada", "naik and nilai > 0"));
        var hasil = Evaluate(indikator, null, 0m);
        Assert.Equal((StatusAturan.Didukung, 100m), (hasil.Status, hasil.Opsi?.Nilai));
    }

    [Fact]
    public void An_outside_threshold_without_a_value_is_missing()
    {
        var acuan = new Ambang { Banding = ">=", Acuan = "target tahunan kabupaten/kota" };
        var hasil = Evaluate(NaikDanMinimal(acuan), 10m, 12m);
        Assert.Equal([new(JenisAngka.Ambang, Acuan: "target tahunan kabupaten/kota")], hasil.Kurang);
        Assert.Equal("Belum dapat ditentukan: nilai acuan 'target tahunan kabupaten/kota' belum diisi.", hasil.Keterangan);
    }

    [Fact]
    public void An_outside_threshold_is_compared_with_the_districts_value()
    {
        var acuan = new Ambang { Banding = ">=", Acuan = "target tahunan kabupaten/kota" };
        Assert.Equal(100m, Evaluate(NaikDanMinimal(acuan), 10m, 12m, ambang: 12m).Opsi?.Nilai);
        Assert.Equal(50m, Evaluate(NaikDanMinimal(acuan), 10m, 12m, ambang: 12.01m).Opsi?.Nilai);
    }

    [Fact]
    public void Exactly_the_outside_figure_is_open_where_the_scale_knows_only_above_and_below()
    {
        var acuan = new Ambang { Banding = ">", Acuan = "di atas angka nasional", TepatTerbuka = true };
        var hasil = Evaluate(NaikDanMinimal(acuan), 71m, 72m, ambang: 72m);
        Assert.Equal((StatusAturan.Terbuka, AlasanTerbuka.TepatAmbang), (hasil.Status, hasil.Alasan));
    }

    [Fact]
    public void A_threshold_no_result_can_be_compared_with_is_open()
    {
        var acuan = new Ambang { Acuan = "delapan prinsip diterapkan" };
        var hasil = Evaluate(NaikDanMinimal(acuan), 5m, 6m);
        Assert.Equal((StatusAturan.Terbuka, AlasanTerbuka.AmbangTidakTerbanding), (hasil.Status, hasil.Alasan));
        Assert.StartsWith("Syarat 'delapan prinsip diterapkan' tidak dapat dibandingkan dengan capaian; putuskan sendiri", hasil.Keterangan, StringComparison.Ordinal);
    }

    [Fact]
    public void A_choice_is_left_to_a_person()
    {
        var hasil = Evaluate(Buat(new() { Jenis = JenisAturan.Pilihan }, (100, "ada", null), (0, "tidak ada", null)), 1m, 2m);
        Assert.Equal(StatusAturan.Manual, hasil.Status);
    }

    [Fact]
    public void Numerator_and_denominator_stand_in_for_a_missing_percentage()
    {
        var indikator = NaikDanMinimal(Minimal80);
        var jawaban = new Jawaban
        {
            Kunci = indikator.Kunci,
            Capaian = [new() { Tahun = 2023, Pembilang = 3, Penyebut = 4 }, new() { Tahun = 2024, Pembilang = 4, Penyebut = 5 }],
        };
        Assert.Equal(100m, AturanEvaluator.Evaluate(indikator, jawaban, [2023, 2024]).Opsi?.Nilai);
        Assert.Equal(
            StatusAturan.DataKurang, AturanEvaluator.Evaluate(indikator with { Satuan = "kasus" }, jawaban, [2023, 2024]).Status);
    }

    [Fact]
    public void Without_data_years_the_last_two_years_given_count()
    {
        var indikator = NaikDanMinimal(Minimal80);
        var jawaban = new Jawaban
        {
            Kunci = indikator.Kunci,
            Capaian = [new() { Tahun = 2021, Nilai = 85 }, new() { Tahun = 2019, Nilai = 99 }, new() { Tahun = 2020, Nilai = 80 }],
        };
        Assert.Equal(100m, AturanEvaluator.Evaluate(indikator, jawaban, []).Opsi?.Nilai);
    }

    private static HasilAturan Evaluate(Indikator indikator, decimal? awal, decimal? akhir, decimal? ambang = null) => AturanEvaluator.Evaluate(
        indikator,
        new Jawaban
        {
            Kunci = indikator.Kunci,
            Capaian = [new() { Tahun = 2023, Nilai = awal }, new() { Tahun = 2024, Nilai = akhir }],
            Ambang = ambang is { } nilai ? new() { Nilai = nilai } : null,
        },
        [2023, 2024]);

    private static Indikator NaikDanMinimal(Ambang ambang) => Buat(
        new() { Jenis = JenisAturan.TrenAmbang, Arah = Arah.Naik, Ambang = ambang },
        (100, "keduanya", "naik and memenuhi"),
        (50, "sebagian", "(naik and not memenuhi) or (turun and memenuhi)"),
        (0, "tidak keduanya", "turun and not memenuhi")) with { Catatan = "Capaian yang tetap tidak diatur." };

    private static Indikator Buat(Aturan aturan, params (decimal Nilai, string Label, string? Bila)[] skala) => new()
    {
        Nomor = 1,
        Kunci = "uji",
        Nama = "Uji",
        Ringkasan = "Uji.",
        Satuan = "persen",
        Aturan = aturan,
        Skala = [.. skala.Select(o => new Opsi { Nilai = o.Nilai, Label = o.Label, Bila = o.Bila })],
    };

    private static decimal Angka(string teks) => decimal.Parse(teks, System.Globalization.CultureInfo.InvariantCulture);
}
