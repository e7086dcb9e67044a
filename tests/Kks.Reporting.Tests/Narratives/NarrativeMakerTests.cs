using System.Text;
using Kks.Model.Assessments;
using Kks.Model.Instruments;
using Kks.Model.Submissions;
using Kks.Reporting.Narratives;

namespace Kks.Reporting.Tests.Narratives;

public sealed class NarrativeMakerTests
{
    private static readonly PerangkatDaerah Dinkes = new() { Kunci = "dinkes", Nama = "Dinas Kesehatan" };

    [Fact]
    public void Trends_are_argued_in_the_right_direction() => Snapshot.Verify(Write(
        Answer("kematian-ibu", "100", Year(2023, 4, target: 3), Year(2024, 3, target: 3)),
        Answer("kematian-neonatus", "50", Year(2023, 12, target: 12), Year(2024, 12, target: 11)),
        Answer("limbah-medis", "100", Year(2023, 8), Year(2024, 11)),
        Answer("posyandu-aktif", "100", Year(2023, 71.5m, 70, 143, 200), Year(2024, 74m, 75, 148, 200)),
        Answer("kawasan-kumuh", "100", Year(2023, 41.27m), Year(2024, 38.5m)),
        Answer("rumah-layak-huni", "100", Year(2023, 40211), Year(2024, 41377)),
        Answer("pencemaran-industri", "0", Year(2023, 0, target: 0), Year(2024, 2, target: 0))));

    [Fact]
    public void Trends_with_a_threshold_name_both() => Snapshot.Verify(Write(
        Answer("stunting-balita", "100", Year(2023, 15.2m, 14), Year(2024, 12.8m, 14)),
        Answer("penemuan-kasus-tbc", "50", Year(2023, 61.4m, 90), Year(2024, 72.9m, 90)),
        Answer("kesakitan-dengue", "50", Year(2023, 45.1m), Year(2024, 22.36m)),
        Answer("iklh", "100", Year(2023, 70.1m), Year(2024, 72.45m)),
        Answer("penghargaan-kesehatan-perusahaan", "100", Year(2023, 9), Year(2024, 12)),
        Answer("pemotongan-hewan-pasar", "100", Year(2023, 33.33m, 30, 4, 12), Year(2024, 25m, 30, 3, 12)),
        Acuan("angka-harapan-hidup", "50", 72.39m, "BPS, Berita Resmi Statistik 2024", Year(2023, 71.02m), Year(2024, 71.23m)),
        Acuan("sanitasi-aman", "100", 9000, null, Year(2023, 8500), Year(2024, 9125))));

    [Fact]
    public void Thresholds_are_named_and_compared() => Snapshot.Verify(Write(
        Answer("fasyankes-terakreditasi", "50", Year(2023, 90m, 100, 18, 20), Year(2024, 95m, 100, 19, 20)),
        Answer("rasio-tempat-tidur-rs", "100", Year(2024, 1.32m)),
        Answer("kebijakan-ktr", "100", Year(2023, 5), Year(2024, 7)),
        Answer("rasio-elektrifikasi", "75", Year(2023, 97.9m), Year(2024, 98m)),
        Answer("pencegahan-perkawinan-anak", "100", Year(2023, 3), Year(2024, 4))));

    [Fact]
    public void Choices_are_stated_with_their_evidence() => Snapshot.Verify(Write(
        Answer("langit-biru", "75") with
        {
            Bukti =
            [
                Paper("Peraturan Bupati tentang Pengendalian Pencemaran Udara", "12 Tahun 2022", new DateOnly(2022, 3, 14), 2023, 2024),
                Paper("Laporan pelaksanaan uji emisi", null, null, 2024),
            ],
        },
        Answer("taman-ramah", "100") with
        {
            Bukti =
            [
                Paper("Daftar taman", null, null, 2024), Paper("Keputusan Bupati", "188/12", null, 2023), Paper("Laporan pemeliharaan", null, null, 2024),
                Paper("Rekapitulasi sarana", null, null, 2024), Paper("Berita acara", "7", null),
                Photo("Perawatan taman", new DateTime(2024, 5, 14, 8, 30, 0), "Taman Kota"), Photo(null, null, null),
            ],
        },
        Answer("layanan-odgj-berat", "25", Year(2023, 100), Year(2024, 100)),
        Answer("informasi-kesehatan", null)));

    [Fact]
    public void Missing_data_is_said_plainly() => Snapshot.Verify(Write(
        Answer("kematian-ibu", "100", Year(2024, 3)),
        Answer("penemuan-kasus-tbc", "100"),
        Answer("stunting-balita", null, Year(2023, 15.2m), Year(2024, 12.8m)),
        Answer("angka-harapan-hidup", "100", Year(2023, 71.02m), Year(2024, 71.23m)),
        Answer("fasyankes-terakreditasi", "100", Year(2023, null, 100), Year(2024, null, 100))));

    [Fact]
    public void Open_cases_are_left_to_the_verifier() => Snapshot.Verify(Write(
        Answer("penemuan-kasus-tbc", "50", Year(2023, 91m), Year(2024, 91m)),
        Answer("stunting-balita", "50", Year(2023, 15m), Year(2024, 14m)),
        Answer("fasyankes-terdekat", "75", Year(2023, 70m), Year(2024, 74.5m))));

    [Fact]
    public void Contradictions_are_never_argued() => Snapshot.Verify(Write(
        Answer("kematian-ibu", "100", Year(2023, 4), Year(2024, 6)),
        Answer("penemuan-kasus-tbc", "100", Year(2023, 95m), Year(2024, 80m)),
        Answer("fasyankes-terakreditasi", "0", Year(2023, 90m), Year(2024, 100m))));

    [Fact]
    public void An_unanswered_indicator_says_so()
    {
        var penilaian = Assess(Edisi.Tahun2025, null, "kematian-ibu");
        Assert.Equal(
            ["Indikator ini belum dijawab oleh Kabupaten Klungkung. Capaian, opsi, narasi, dan bukti pendukungnya belum tersedia."],
            NarrativeMaker.Make(Facts(Edisi.Tahun2025, penilaian)));
    }

    [Fact]
    public void Editions_without_data_years_take_the_years_of_the_answer()
    {
        var edition = Edisi.Tahun2025 with { TahunData = [] };
        var penilaian = Assess(edition, Answer("kematian-ibu", "100", Year(2019, 4), Year(2020, 3)), "kematian-ibu");
        Assert.Contains("pada tahun 2020", NarrativeMaker.Make(Facts(edition, penilaian))[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Every_indicator_of_both_editions_has_a_narrative_for_every_option()
    {
        var openings = new HashSet<string>();
        foreach (var edition in new[] { Edisi.Tahun2025, Edisi.Tahun2024 })
        {
            foreach (var indikator in edition.Tatanan.SelectMany(tatanan => tatanan.Indikator))
            {
                foreach (var (letter, opsi) in indikator.Skala.Select((opsi, i) => ((char)('a' + i), opsi)))
                {
                    var penilaian = Assess(edition, Answer(indikator.Kunci, letter.ToString(), Year(2023, 60), Year(2024, 70)), indikator.Kunci);
                    var text = string.Join('\n', NarrativeMaker.Make(Facts(edition, penilaian)));
                    openings.Add(string.Join(' ', text.Split(' ').Take(2)));
                    Assert.DoesNotContain("  ", text, StringComparison.Ordinal);
                    Assert.DoesNotContain("..", text.Replace("...", "", StringComparison.Ordinal), StringComparison.Ordinal);
                    Assert.EndsWith(".", text, StringComparison.Ordinal);
                    Assert.Contains(opsi.Label, text, StringComparison.Ordinal);
                    if (penilaian.Pertentangan is not null)
                    {
                        Assert.Contains("perlu diklarifikasi", text, StringComparison.Ordinal);
                    }
                }
            }
        }

        Assert.True(openings.Count >= 8, "The narratives all begin alike: " + string.Join(", ", openings));
    }

    private static string Write(params Jawaban[] answers)
    {
        var text = new StringBuilder();
        foreach (var answer in answers)
        {
            var penilaian = Assess(Edisi.Tahun2025, answer, answer.Kunci);
            text.Append("## ").AppendLine(penilaian.Indikator.Nama);
            foreach (var paragraph in NarrativeMaker.Make(Facts(Edisi.Tahun2025, penilaian)))
            {
                text.AppendLine().AppendLine(paragraph);
            }

            text.AppendLine();
        }

        return text.ToString();
    }

    private static NarrativeFacts Facts(Instrumen edition, PenilaianIndikator penilaian) => new()
    {
        Daerah = "Kabupaten Klungkung",
        TahunData = edition.TahunData,
        Penilaian = penilaian,
        PerangkatDaerah = penilaian.Jawaban?.PerangkatDaerah is null ? null : Dinkes,
    };

    private static PenilaianIndikator Assess(Instrumen edition, Jawaban? answer, string kunci)
    {
        var tatanan = edition.Tatanan.First(item => item.Indikator.Any(indikator => indikator.Kunci == kunci));
        var usulan = new Usulan
        {
            Edisi = edition.Edisi,
            Daerah = new Daerah { Jenis = JenisDaerah.Kabupaten, Nama = "Klungkung", Provinsi = "Bali" },
            Tatanan = [new JawabanTatanan { Kunci = tatanan.Kunci, Indikator = answer is null ? [] : [answer] }],
        };
        return new Penilai().Nilai(usulan, edition).Tatanan
            .Single(item => item.Tatanan.Kunci == tatanan.Kunci).Indikator
            .Single(item => item.Indikator.Kunci == kunci);
    }

    private static Jawaban Answer(string kunci, string? opsi, params Capaian[] capaian) => new()
    {
        Kunci = kunci,
        Opsi = new OpsiDiklaim { Mandiri = opsi },
        Capaian = capaian,
        PerangkatDaerah = "dinkes",
        Bukti = capaian.Length > 0 ? [Paper("Laporan tahunan program", "440/1020/2025", new DateOnly(2025, 1, 20), 2023, 2024)] : [],
    };

    private static Jawaban Acuan(string kunci, string opsi, decimal nilai, string? sumber, params Capaian[] capaian) =>
        Answer(kunci, opsi, capaian) with { Ambang = new AmbangAcuan { Nilai = nilai, Sumber = sumber } };

    private static Capaian Year(int tahun, decimal? nilai, decimal? target = null, decimal? pembilang = null, decimal? penyebut = null) =>
        new() { Tahun = tahun, Nilai = nilai, Target = target, Pembilang = pembilang, Penyebut = penyebut };

    private static Bukti Paper(string judul, string? nomor, DateOnly? tanggal, params int[] years) =>
        new() { Jenis = "laporan", Judul = judul, Nomor = nomor, Tanggal = tanggal, TahunData = years };

    private static Bukti Photo(string? kegiatan, DateTime? waktu, string? lokasi) =>
        new() { Jenis = "foto", Judul = "Foto", Foto = new Foto { Kegiatan = kegiatan, Waktu = waktu, Lokasi = lokasi } };
}
