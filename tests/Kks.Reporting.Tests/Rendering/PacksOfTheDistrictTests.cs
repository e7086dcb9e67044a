using System.IO.Compression;
using Kks.Model.Submissions;
using Kks.Reporting.Packs;
using Kks.Reporting.Tests.Word;
using Kks.Reporting.Views;

namespace Kks.Reporting.Tests.Rendering;

/// <summary>The packs around the narratives: recap, minutes, letter, and the work sheet per agency.</summary>
public sealed class PacksOfTheDistrictTests
{
    private static readonly string[] Packs =
        [OfficialPacks.RekapNilai, OfficialPacks.BeritaAcara, OfficialPacks.SuratUsulan, OfficialPacks.LembarKerja];

    private static readonly string[] Agencies = ["dinkes", "bpbd"];

    public static TheoryData<string> PackIds => [.. Packs];

    [Theory]
    [InlineData(OfficialPacks.RekapNilai, Kertas.A4)]
    [InlineData(OfficialPacks.RekapNilai, Kertas.F4)]
    [InlineData(OfficialPacks.BeritaAcara, Kertas.A4)]
    [InlineData(OfficialPacks.BeritaAcara, Kertas.F4)]
    [InlineData(OfficialPacks.SuratUsulan, Kertas.A4)]
    [InlineData(OfficialPacks.SuratUsulan, Kertas.F4)]
    [InlineData(OfficialPacks.LembarKerja, Kertas.A4)]
    [InlineData(OfficialPacks.LembarKerja, Kertas.F4)]
    public void Both_samples_are_sound_documents_and_the_same_twice(string pack, Kertas kertas)
    {
        foreach (var (usulan, options) in Cetakan.Samples)
        {
            foreach (var kunci in Keys(pack, usulan.Usulan))
            {
                Cetakan.IsSoundAndTheSameTwice(usulan, pack, kunci, options with { Kertas = kertas });
            }
        }
    }

    [Theory]
    [MemberData(nameof(PackIds))]
    public void A_submission_with_little_more_than_a_name_makes_a_sound_document(string pack)
    {
        var bare = Cetakan.Bare("2023-2024") with
        {
            PerangkatDaerah = [new PerangkatDaerah { Kunci = "dinkes", Nama = "Dinas Kesehatan" }],
            Tatanan = [new JawabanTatanan { Kunci = "pasar" }],
        };
        var docx = Cetakan.Render(Sampel.Validate(bare, Edisi.Tahun2024), pack, Keys(pack, bare).First(), new RenderingOptions());
        Assert.Empty(DocxSoundness.Check(docx));
        Assert.Contains("KotaKosong", DocxText.Of(docx), StringComparison.Ordinal);
        Assert.DoesNotContain("{{", DocxText.Of(docx), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(OfficialPacks.RekapNilai, "belummemuatindikator,sehinggakelengkapanjawabanbelumdapatdihitung.")]
    [InlineData(OfficialPacks.BeritaAcara, "instrumenedisi2025belummemuatindikator.")]
    [InlineData(OfficialPacks.SuratUsulan, "nilaikelembagaan:belumdapatdihitung;")]
    public void An_edition_without_indicators_is_not_called_complete(string pack, string sentence)
    {
        var edition = Edisi.Tahun2025 with { Tatanan = [.. Edisi.Tahun2025.Tatanan.Select(tatanan => tatanan with { Indikator = [] })], Kelembagaan = [] };
        var docx = Cetakan.Render(Sampel.Validate(Cetakan.Bare("2025"), edition), pack, Cetakan.District, new RenderingOptions());
        Assert.Empty(DocxSoundness.Check(docx));
        Assert.Contains(sentence, DocxText.Of(docx), StringComparison.Ordinal);
        Assert.DoesNotContain("lengkapdengan", DocxText.Of(docx), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(PackIds))]
    public void The_template_prints_this(string pack)
    {
        var body = Cetakan.Body(pack, Cetakan.Context(Contoh.Lengkap, Edisi.Tahun2025), Keys(pack, Contoh.Lengkap).First());
        Snapshot.Verify(Cetakan.Readable(body), pack);
    }

    [Fact]
    public void Values_of_levels_that_judged_nothing_are_left_blank()
    {
        var pasar = Sampel.Klungkung.Usulan.Tatanan.Single(tatanan => tatanan.Kunci == "pasar");
        var judged = Sampel.Klungkung.Usulan with { Tatanan = [pasar], Kelembagaan = [] };
        var context = Cetakan.Context(judged, Edisi.Tahun2025);
        Assert.Equal("84,62", context.Tatanan.Single(tatanan => tatanan.Kunci == "pasar").NilaiProvinsiTeks);
        var pariwisata = context.Tatanan.Single(tatanan => tatanan.Kunci == "pariwisata");
        Assert.Equal(("–", "–", 0), (pariwisata.NilaiProvinsiTeks, pariwisata.NilaiPusatTeks, pariwisata.DinilaiProvinsi));
    }

    [Fact]
    public void The_minutes_leave_the_day_open_unless_it_is_given()
    {
        var open = DocxText.Of(Cetakan.Render(Sampel.Klungkung, OfficialPacks.BeritaAcara, Cetakan.District, Sampel.KlungkungOptions));
        Assert.Contains("Padahariini,................tanggal", open, StringComparison.Ordinal);
        var given = DocxText.Of(Cetakan.Render(Sampel.Klungkung, OfficialPacks.BeritaAcara, Cetakan.District, Sampel.KlungkungOptions with { Tanggal = new DateOnly(2025, 9, 2) }));
        Assert.Contains("Padahariini,SelasatanggalDuabulanSeptembertahunDuaRibuDuaPuluhLima,", given, StringComparison.Ordinal);
    }

    [Fact]
    public void The_work_sheet_names_what_the_agency_owes_and_nothing_of_others()
    {
        var context = Cetakan.Context(Contoh.Lengkap, Edisi.Tahun2025);
        var owed = context.Tatanan.SelectMany(tatanan => tatanan.Indikator).Where(indikator => indikator.PerangkatDaerah is not null).ToList();
        Assert.NotEmpty(owed);
        foreach (var agency in Contoh.Lengkap.PerangkatDaerah)
        {
            var text = DocxText.Of(Cetakan.Render(Sampel.Validate(Contoh.Lengkap, Edisi.Tahun2025), OfficialPacks.LembarKerja, agency.Kunci, Cetakan.Drawn));
            foreach (var indikator in owed.Where(indikator => indikator.Kekurangan.Count > 0))
            {
                Assert.Equal(indikator.PerangkatDaerah!.Kunci == agency.Kunci, text.Contains(DocxText.Squeeze(indikator.NomorLengkap + indikator.Nama), StringComparison.Ordinal));
            }
        }
    }

    [Fact]
    public void Evidence_says_what_it_lacks_itself()
    {
        var photo = new Bukti { Jenis = "foto", Judul = "Foto", Ditandatangani = false, Foto = new Foto { Kegiatan = "Rapat" } };
        var whole = new Bukti { Jenis = "laporan", Judul = "Laporan", Berkas = "laporan.pdf", Ditandatangani = true, Distempel = true };
        Assert.Equal(["berkas atau tautan belum ada", "belum ditandatangani", "keterangan waktu dan tempat pada foto belum diisi"], KekuranganTeks.Of(photo));
        Assert.Empty(KekuranganTeks.Of(whole));
        Assert.Empty(KekuranganTeks.Of(whole with { Berkas = null, Tautan = "https://contoh.go.id/laporan" }));
    }

    [Fact]
    public void The_letter_is_signed_by_the_head_of_the_district_named_with_it()
    {
        var text = DocxText.Of(Cetakan.Render(Sampel.Luwu, OfficialPacks.SuratUsulan, Cetakan.District, Sampel.LuwuOptions));
        Assert.Contains("BupatiLuwu,", text, StringComparison.Ordinal);
        Assert.Contains("Yth.GubernurSulawesiSelatan", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Letterheads_show_the_emblem_the_data_give()
    {
        var arms = Contoh.Lengkap with { Daerah = Contoh.Lengkap.Daerah with { LambangKop = null } };
        Assert.Contains("lambang=\"lambang\\.png\" alt=\"Lambang daerah contoh\"", Letterhead(OfficialPacks.SuratUsulan, arms), StringComparison.Ordinal);
        Assert.Contains("lambang=\"lambang\\-kop\\.png\" alt=\"Lambang kop contoh\"", Letterhead(OfficialPacks.SuratUsulan, Contoh.Lengkap), StringComparison.Ordinal);
        Assert.Contains("lambang=\"lambang\\.png\"", Letterhead(OfficialPacks.BeritaAcara, Contoh.Lengkap), StringComparison.Ordinal);
        Assert.DoesNotContain("lambang=", Letterhead(OfficialPacks.SuratUsulan, Cetakan.Bare("2025")), StringComparison.Ordinal);
        Assert.Empty(Letterhead(OfficialPacks.BeritaAcara, Cetakan.Bare("2025")));
    }

    [Fact]
    public void Documents_of_one_submission_made_at_once_are_those_made_one_by_one()
    {
        var generator = new KksReportGenerator(new KksReportingOptions { Rendering = Sampel.KlungkungOptions });
        var pack = OfficialPacks.Get(OfficialPacks.LembarKerja).Pack!;
        var keys = generator.Documents(Sampel.Klungkung, pack).Select(document => document.Kunci).ToArray();
        Assert.Equal(14, keys.Length);
        var together = keys.AsParallel().AsOrdered().WithDegreeOfParallelism(4).Select(kunci =>
        {
            var output = new MemoryStream();
            generator.Render(Sampel.Klungkung, pack, kunci, output);
            return output.ToArray();
        }).ToArray();
        Assert.All(keys.Zip(together), pair => Assert.Equal(Cetakan.Render(Sampel.Klungkung, OfficialPacks.LembarKerja, pair.First, Sampel.KlungkungOptions), pair.Second));
    }

    [Fact]
    public void The_recap_draws_values_and_the_bounds_of_the_categories()
    {
        using var archive = new ZipArchive(new MemoryStream(Cetakan.Render(Sampel.Klungkung, OfficialPacks.RekapNilai, Cetakan.District, Sampel.KlungkungOptions)));
        using var reader = new StreamReader(archive.GetEntry("word/charts/grafik1.xml")!.Open());
        var chart = reader.ReadToEnd();
        Assert.Contains("<c:barChart>", chart, StringComparison.Ordinal);
        Assert.Contains("<c:v>88.46</c:v>", chart, StringComparison.Ordinal);
        Assert.Contains("<c:v>Batas Swasti Saba Wiwerda (81)</c:v>", chart, StringComparison.Ordinal);
    }

    private static string Letterhead(string pack, Usulan usulan) =>
        Cetakan.Body(pack, Cetakan.Context(usulan, Edisi.Tahun2025), Cetakan.District).Text.Split('\n').FirstOrDefault(line => line.StartsWith("::kop", StringComparison.Ordinal)) ?? string.Empty;

    private static IEnumerable<string> Keys(string pack, Usulan usulan) =>
        pack != OfficialPacks.LembarKerja ? [Cetakan.District] : usulan.PerangkatDaerah.Select(agency => agency.Kunci).Where(kunci => Agencies.Contains(kunci));
}
