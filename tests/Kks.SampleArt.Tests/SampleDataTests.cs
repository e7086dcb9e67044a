using Kks.Model.Assessments;
using Kks.Model.Instruments;
using Kks.Model.Submissions;
using Kks.SampleArt.Photos;

namespace Kks.SampleArt.Tests;

public sealed class SampleDataTests
{
    private static readonly Usulan Sample = UsulanReader.Read(SampleFolder.Path).Value!;
    private static readonly Instrumen Edition = KatalogInstrumen.Bawaan.Cari("2025")!;
    private static readonly Penilaian Assessment = new Penilai().Nilai(Sample, Edition);

    [Fact]
    public void The_sample_reads_without_a_diagnostic()
    {
        var result = UsulanReader.Read(SampleFolder.Path);

        Assert.Empty(result.Diagnostics.Select(diagnostic => diagnostic.ToString()));
        Assert.NotNull(result.Value);
    }

    [Fact]
    public void Every_indicator_and_item_of_the_edition_is_answered_in_its_order()
    {
        Assert.Equal(136, Sample.Tatanan.Sum(t => t.Indikator.Count));
        Assert.Equal(16, Sample.Kelembagaan.Sum(b => b.Indikator.Count));
        foreach (var tatanan in Edition.Tatanan)
        {
            var answered = Sample.Tatanan.Single(t => t.Kunci == tatanan.Kunci);
            Assert.Equal(tatanan.Indikator.Select(i => i.Kunci), answered.Indikator.Select(j => j.Kunci));
        }
    }

    [Fact]
    public void Exactly_the_deliberate_contradictions_are_found() => Assert.Equal(
        ["pencemaran-industri", "ruang-asi-pasar", "surveilans-vektor"],
        Assessment.Pertentangan.Select(i => i.Indikator.Kunci).Order(StringComparer.Ordinal));

    [Fact]
    public void Exactly_one_option_is_left_open() => Assert.Equal(
        ["uji-emisi-kendaraan"],
        Assessment.Tatanan.SelectMany(t => t.Indikator).Where(i => !i.AdaOpsi).Select(i => i.Indikator.Kunci));

    [Fact]
    public void One_setting_keeps_the_district_below_the_award_it_wants()
    {
        Assert.Equal("wiwerda", Sample.Target);
        Assert.Equal(
            ["perkantoran-perindustrian"],
            Assessment.Tatanan.Where(t => t.Nilai.Mandiri < 81).Select(t => t.Tatanan.Kunci));
        Assert.Equal("padapa", Assessment.Penghargaan.Mandiri!.Kategori?.Kunci);
    }

    [Fact]
    public void At_least_a_third_of_the_indicators_argue_their_option_each_in_its_own_words()
    {
        var narratives = Answers().Select(j => j.Narasi).OfType<string>().ToArray();

        Assert.True(narratives.Length >= 46, $"{narratives.Length} narratives");
        Assert.Equal(narratives.Length, narratives.Distinct().Count());
        Assert.All(narratives, narrative => Assert.True(narrative.Length > 150, narrative));
    }

    [Fact]
    public void The_readme_counts_the_answers_without_a_narrative()
    {
        var without = Sample.Tatanan.SelectMany(t => t.Indikator).Count(j => j.Narasi is null);

        Assert.Contains($"| {without} indikator | tanpa narasi", File.ReadAllText(Path.Combine(SampleFolder.Path, "README.md")), StringComparison.Ordinal);
        Assert.Contains($"{PhotoList.Load().Count} foto bukti", File.ReadAllText(Path.Combine(SampleFolder.Path, "README.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_percentage_agrees_with_its_numerator_and_denominator()
    {
        foreach (var (answer, capaian) in Answers().SelectMany(j => j.Capaian.Where(c => c.Penyebut > 0).Select(c => (j, c))))
        {
            var scale = answer.Kunci switch { "kesakitan-dengue" => 100_000m, "rasio-tempat-tidur-rs" => 1000m, _ => 100m };
            var exact = capaian.Pembilang!.Value * scale / capaian.Penyebut!.Value;
            Assert.Equal(Math.Round(exact, 2, MidpointRounding.AwayFromZero), capaian.Nilai);
        }
    }

    [Fact]
    public void The_public_figures_of_the_district_add_up()
    {
        Assert.Equal(59, Sample.DataUmum.Kecamatan.Sum(k => k.JumlahDesaKelurahan));
        Assert.Equal(Sample.DataUmum.JumlahKecamatan, Sample.DataUmum.Kecamatan.Count);
        Assert.Equal((58, 59), (Sample.Odf[^1].JumlahStopBabs, Sample.Odf[^1].JumlahDesaKelurahan));
    }

    [Fact]
    public void Every_answer_and_innovation_names_a_listed_agency()
    {
        var agencies = Sample.PerangkatDaerah.Select(p => p.Kunci).ToHashSet();

        Assert.All(Answers(), answer => Assert.Contains(answer.PerangkatDaerah!, agencies));
        Assert.All(Sample.Tatanan.SelectMany(t => t.Inovasi), inovasi => Assert.Contains(inovasi.PerangkatDaerah!, agencies));
    }

    [Fact]
    public void The_time_and_place_given_with_a_photo_are_those_in_its_file()
    {
        var listed = PhotoList.Load().ToDictionary(photo => photo.Berkas);
        var given = Answers().SelectMany(j => j.Bukti).Where(b => b.Berkas is not null).ToArray();

        Assert.All(given, bukti =>
        {
            var photo = listed[bukti.Berkas!];
            Assert.Equal(photo.Waktu, bukti.Foto!.Waktu);
            Assert.Equal((photo.Lintang, photo.Bujur), (bukti.Foto.Koordinat!.Lintang, bukti.Foto.Koordinat.Bujur));
            Assert.Equal(photo.Lokasi, bukti.Foto.Lokasi);
        });
        Assert.Equal(listed.Keys.Order(StringComparer.Ordinal), given.Select(b => b.Berkas!).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_person_is_named_and_no_civil_service_number_is_given()
    {
        var officials = Sample.PerangkatDaerah.Select(p => p.Kepala).Concat(Sample.Pengesahan!.Pejabat).Append(Sample.Daerah.KepalaDaerah);

        Assert.All(officials.OfType<Pejabat>(), official =>
        {
            Assert.Null(official.Nip);
            Assert.True(official.Nama is null || official.Nama.EndsWith("(ilustrasi)", StringComparison.Ordinal), official.Nama);
        });
    }

    private static IEnumerable<Jawaban> Answers() =>
        Sample.Tatanan.SelectMany(t => t.Indikator).Concat(Sample.Kelembagaan.SelectMany(b => b.Indikator));
}
