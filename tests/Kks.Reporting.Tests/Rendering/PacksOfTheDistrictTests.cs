using System.IO.Compression;
using Kks.Model.Assessments;
using Kks.Model.Submissions;
using Kks.Model.Validation;
using Kks.Reporting.Markdown;
using Kks.Reporting.Packs;
using Kks.Reporting.Rendering;
using Kks.Reporting.Tests.Word;
using Kks.Reporting.Views;
using Kks.Templating;

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
        foreach (var (usulan, options) in new[] { (Sampel.Klungkung, Sampel.KlungkungOptions), (Sampel.Luwu, Sampel.LuwuOptions) })
        {
            foreach (var kunci in Keys(pack, usulan.Usulan))
            {
                var first = Render(usulan, pack, kunci, options with { Kertas = kertas });
                Assert.Empty(DocxSoundness.Check(first));
                Assert.True(first.AsSpan().SequenceEqual(Render(usulan, pack, kunci, options with { Kertas = kertas })), "Rendering twice gave different bytes.");
            }
        }
    }

    [Theory]
    [MemberData(nameof(PackIds))]
    public void A_submission_with_little_more_than_a_name_makes_a_sound_document(string pack)
    {
        var bare = new Usulan
        {
            Edisi = "2023-2024",
            Daerah = new Daerah { Jenis = JenisDaerah.Kota, Nama = "Kosong", Provinsi = "Papua" },
            PerangkatDaerah = [new PerangkatDaerah { Kunci = "dinkes", Nama = "Dinas Kesehatan" }],
            Tatanan = [new JawabanTatanan { Kunci = "pasar" }],
        };
        var docx = Render(Sampel.Validate(bare, Edisi.Tahun2024), pack, Keys(pack, bare).First(), new RenderingOptions());
        Assert.Empty(DocxSoundness.Check(docx));
        Assert.Contains("KotaKosong", DocxText.Of(docx), StringComparison.Ordinal);
        Assert.DoesNotContain("{{", DocxText.Of(docx), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(PackIds))]
    public void The_template_prints_this(string pack)
    {
        var context = new ViewContext(Contoh.Lengkap, Edisi.Tahun2025, new Penilai().Nilai(Contoh.Lengkap, Edisi.Tahun2025), new RenderingOptions());
        var compiled = OfficialPacks.Get(pack).Pack!;
        var root = Roots.Find(compiled.Manifest.Per, context, Keys(pack, Contoh.Lengkap).First())!.Make();
        var collector = new MarkdownCollector();
        Assert.Empty(compiled.Program.RenderBody(root, collector.Output, new RenderOptions { State = context }, CancellationToken.None).Diagnostics);
        Snapshot.Verify(collector.ToBody("uji").Text.Replace(MarkdownBody.PlaceholderStart, '⟦').Replace(MarkdownBody.PlaceholderEnd, '⟧'), pack);
    }

    [Fact]
    public void Values_of_levels_that_judged_nothing_are_left_blank()
    {
        var pasar = Sampel.Klungkung.Usulan.Tatanan.Single(tatanan => tatanan.Kunci == "pasar");
        var judged = Sampel.Klungkung.Usulan with { Tatanan = [pasar], Kelembagaan = [] };
        var context = new ViewContext(judged, Edisi.Tahun2025, new Penilai().Nilai(judged, Edisi.Tahun2025), new RenderingOptions());
        Assert.Equal("84,62", context.Tatanan.Single(tatanan => tatanan.Kunci == "pasar").NilaiProvinsiTeks);
        var pariwisata = context.Tatanan.Single(tatanan => tatanan.Kunci == "pariwisata");
        Assert.Equal(("–", "–", 0), (pariwisata.NilaiProvinsiTeks, pariwisata.NilaiPusatTeks, pariwisata.DinilaiProvinsi));
    }

    [Fact]
    public void The_minutes_leave_the_day_open_unless_it_is_given()
    {
        var open = DocxText.Of(Render(Sampel.Klungkung, OfficialPacks.BeritaAcara, "daerah", Sampel.KlungkungOptions));
        Assert.Contains("Padahariini,................tanggal", open, StringComparison.Ordinal);
        var given = DocxText.Of(Render(Sampel.Klungkung, OfficialPacks.BeritaAcara, "daerah", Sampel.KlungkungOptions with { Tanggal = new DateOnly(2025, 9, 2) }));
        Assert.Contains("Padahariini,SelasatanggalDuabulanSeptembertahunDuaRibuDuaPuluhLima,", given, StringComparison.Ordinal);
    }

    [Fact]
    public void The_work_sheet_names_what_the_agency_owes_and_nothing_of_others()
    {
        var context = new ViewContext(Contoh.Lengkap, Edisi.Tahun2025, new Penilai().Nilai(Contoh.Lengkap, Edisi.Tahun2025), new RenderingOptions());
        var owed = context.Tatanan.SelectMany(tatanan => tatanan.Indikator).Where(indikator => indikator.PerangkatDaerah is not null).ToList();
        Assert.NotEmpty(owed);
        foreach (var agency in Contoh.Lengkap.PerangkatDaerah)
        {
            var text = DocxText.Of(Render(Sampel.Validate(Contoh.Lengkap, Edisi.Tahun2025), OfficialPacks.LembarKerja, agency.Kunci, new RenderingOptions { Bukti = new DrawnBuktiStore() }));
            foreach (var indikator in owed.Where(indikator => indikator.Kekurangan.Count > 0))
            {
                Assert.Equal(indikator.PerangkatDaerah!.Kunci == agency.Kunci, text.Contains(DocxText.Squeeze(indikator.NomorLengkap + indikator.Nama), StringComparison.Ordinal));
            }
        }
    }

    [Fact]
    public void The_letter_is_signed_by_the_head_of_the_district_named_with_it()
    {
        var text = DocxText.Of(Render(Sampel.Luwu, OfficialPacks.SuratUsulan, "daerah", Sampel.LuwuOptions));
        Assert.Contains("BupatiLuwu,", text, StringComparison.Ordinal);
        Assert.Contains("Yth.GubernurSulawesiSelatan", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_recap_draws_values_and_the_bounds_of_the_categories()
    {
        using var archive = new ZipArchive(new MemoryStream(Render(Sampel.Klungkung, OfficialPacks.RekapNilai, "daerah", Sampel.KlungkungOptions)));
        using var reader = new StreamReader(archive.GetEntry("word/charts/grafik1.xml")!.Open());
        var chart = reader.ReadToEnd();
        Assert.Contains("<c:barChart>", chart, StringComparison.Ordinal);
        Assert.Contains("<c:v>88.46</c:v>", chart, StringComparison.Ordinal);
        Assert.Contains("<c:v>Batas Swasti Saba Wiwerda (81)</c:v>", chart, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Keys(string pack, Usulan usulan) =>
        pack != OfficialPacks.LembarKerja ? ["daerah"] : usulan.PerangkatDaerah.Select(agency => agency.Kunci).Where(kunci => Agencies.Contains(kunci));

    private static byte[] Render(ValidUsulan usulan, string pack, string kunci, RenderingOptions options)
    {
        var output = new MemoryStream();
        var result = new KksReportGenerator().Render(usulan, OfficialPacks.Get(pack).Pack!, kunci, output, options);
        Assert.True(result.Succeeded, string.Join('\n', result.Diagnostics));
        return output.ToArray();
    }
}
