using Kks.Model.Assessments;
using Kks.Model.Submissions;
using Kks.Model.Validation;
using Kks.Reporting.Indonesian;
using Kks.Reporting.Markdown;
using Kks.Reporting.Packs;
using Kks.Reporting.Rendering;
using Kks.Reporting.Tests.Word;
using Kks.Reporting.Views;
using Kks.Templating;

namespace Kks.Reporting.Tests.Rendering;

public sealed class NarasiTatananTests
{
    private static readonly string[] MarkdownFields = ["Narasi", "Pengantar", "Uraian", "GambaranUmum"];

    private static readonly string[] MarkdownLists = [".Kendala[", ".TindakLanjut["];

    // Keys stand for what they point at; pictures show themselves; rank and NIP belong to those who sign this document.
    private static readonly string[] Unprinted =
        ["Kunci", "Edisi", "Target", "Kategori", "PerangkatDaerah", "Jenis", "Mandiri", "Provinsi", "Pusat", "Lambang", "Foto", "Lintang", "Bujur"];

    public static TheoryData<string> Settings => [.. Sampel.Klungkung.Usulan.Tatanan.Select(tatanan => tatanan.Kunci)];

    [Theory]
    [MemberData(nameof(Settings))]
    public void Every_setting_of_the_sample_is_a_sound_document_and_the_same_twice(string kunci)
    {
        var first = Render(Sampel.Klungkung, kunci, Sampel.KlungkungOptions);
        var second = Render(Sampel.Klungkung, kunci, Sampel.KlungkungOptions);
        Assert.Empty(DocxSoundness.Check(first));
        Assert.True(first.AsSpan().SequenceEqual(second), "Rendering twice gave different bytes.");
    }

    [Theory]
    [MemberData(nameof(Settings))]
    public void Every_value_of_the_sample_is_found_in_the_text(string kunci) =>
        Assert.Empty(Lost(Sampel.Klungkung.Usulan, kunci, Render(Sampel.Klungkung, kunci, Sampel.KlungkungOptions)));

    [Fact]
    public void An_edition_of_seven_settings_with_indicators_of_the_district_makes_seven_sound_documents()
    {
        var settings = Sampel.Luwu.Usulan.Tatanan.Select(tatanan => tatanan.Kunci).ToList();
        Assert.Equal(7, settings.Count);
        foreach (var kunci in settings)
        {
            var docx = Render(Sampel.Luwu, kunci, Sampel.LuwuOptions);
            Assert.Empty(DocxSoundness.Check(docx));
            Assert.Empty(Lost(Sampel.Luwu.Usulan, kunci, docx));
        }
    }

    [Fact]
    public void Every_value_of_a_submission_with_all_fields_is_found_in_the_text() =>
        Assert.Empty(Lost(Contoh.Lengkap, "pasar", Render(Valid(Contoh.Lengkap), "pasar", new RenderingOptions { Bukti = new DrawnBuktiStore() })));

    [Fact]
    public void A_setting_nobody_answered_still_makes_a_document_that_says_so()
    {
        var docx = Render(Valid(Contoh.Lengkap), "pariwisata", new RenderingOptions { Bukti = new DrawnBuktiStore() });
        Assert.Empty(DocxSoundness.Check(docx));
        Assert.Contains(DocxText.Squeeze("Indikator ini belum dijawab oleh Kabupaten Contoh Raya."), DocxText.Of(docx), StringComparison.Ordinal);
    }

    [Fact]
    public void A_submission_with_nothing_but_a_name_makes_a_document()
    {
        var bare = new Usulan
        {
            Edisi = "2025",
            Daerah = new Daerah { Jenis = JenisDaerah.Kota, Nama = "Kosong", Provinsi = "Papua" },
            Tatanan = [new JawabanTatanan { Kunci = "pasar" }],
        };
        var docx = Render(Valid(bare), "pasar", new RenderingOptions { Bukti = new DrawnBuktiStore() });
        Assert.Empty(DocxSoundness.Check(docx));
        var text = DocxText.Of(docx);
        Assert.Contains("GambaranumumKotaKosongbelumdiisi.", text, StringComparison.Ordinal);
        Assert.Contains("Inovasipada", text, StringComparison.Ordinal);
        Assert.Contains("Buktiuntukindikatorinibelumdilampirkan.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_edition_without_indicators_or_data_years_makes_a_document()
    {
        var edition = Edisi.Tahun2025 with
        {
            TahunData = [],
            TahunPenilaian = null,
            DasarHukum = [],
            Tatanan = [.. Edisi.Tahun2025.Tatanan.Take(3).Select(tatanan => tatanan with { Indikator = [] })],
        };
        var bare = new Usulan { Edisi = "2025", Daerah = new Daerah { Jenis = JenisDaerah.Kota, Nama = "Lama", Provinsi = "Aceh" } };
        var valid = Sampel.Validate(bare, edition);
        var docx = Render(valid, "satuan-pendidikan", new RenderingOptions());
        Assert.Empty(DocxSoundness.Check(docx));
        Assert.Contains("tidakmemuatindikator", DocxText.Of(docx), StringComparison.Ordinal);
        Assert.DoesNotContain("{{", DocxText.Of(docx), StringComparison.Ordinal);
    }

    [Fact]
    public void Rank_and_nip_are_left_out_where_the_policy_says_so()
    {
        var text = DocxText.Of(Render(Valid(Contoh.Lengkap), "pasar", new RenderingOptions { Bukti = new DrawnBuktiStore(), DataPribadi = KebijakanDataPribadi.Tanpa }));
        Assert.Contains("PejabatSatu", text, StringComparison.Ordinal);
        Assert.DoesNotContain("PembinaPejabatSatu", text, StringComparison.Ordinal);
        Assert.DoesNotContain("NIP", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_template_prints_this_for_a_setting()
    {
        var context = new ViewContext(Contoh.Lengkap, Edisi.Tahun2025, new Penilai().Nilai(Contoh.Lengkap, Edisi.Tahun2025), new RenderingOptions());
        var root = new LaporanTatanan(context, context.Penilaian.Tatanan.Single(item => item.Tatanan.Kunci == "pasar"));
        var collector = new MarkdownCollector();
        var program = OfficialPacks.Get(OfficialPacks.NarasiTatanan).Pack!.Program;
        Assert.Empty(program.RenderBody(root, collector.Output, new RenderOptions { State = context }, CancellationToken.None).Diagnostics);
        var body = collector.ToBody("uji");
        Assert.Equal(5, body.Contents.Count);
        Snapshot.Verify(body.Text.Replace(MarkdownBody.PlaceholderStart, '⟦').Replace(MarkdownBody.PlaceholderEnd, '⟧'));
    }

    private static byte[] Render(ValidUsulan usulan, string kunci, RenderingOptions options)
    {
        var output = new MemoryStream();
        var result = new KksReportGenerator().Render(usulan, OfficialPacks.Get(OfficialPacks.NarasiTatanan).Pack!, kunci, output, options);
        Assert.True(result.Succeeded, string.Join('\n', result.Diagnostics));
        return output.ToArray();
    }

    private static ValidUsulan Valid(Usulan usulan) => Sampel.Validate(usulan, Edisi.Tahun2025);

    /// <summary>The values of what this document is about that its text does not hold.</summary>
    private static IEnumerable<string> Lost(Usulan usulan, string kunci, byte[] docx)
    {
        var text = DocxText.Of(docx);
        var setting = usulan.Tatanan.Single(tatanan => tatanan.Kunci == kunci);
        var agencies = setting.Indikator.Select(indikator => indikator.PerangkatDaerah).ToHashSet();
        var about = usulan with
        {
            Tatanan = [setting with { Indikator = [.. setting.Indikator.Select(ForVerifiers)] }],
            Kelembagaan = [],
            PerangkatDaerah = [.. usulan.PerangkatDaerah.Where(agency => agencies.Contains(agency.Kunci)).Select(agency => agency with { Tenggat = null })],
            Daerah = usulan.Daerah with { KepalaDaerah = usulan.Daerah.KepalaDaerah is { } head ? new Pejabat { Jabatan = head.Jabatan, Nama = head.Nama } : null },
        };
        return Grafik.Walk(about)
            .Where(item => item.Value is not null and not bool && !Unprinted.Contains(item.Path.Split('.')[^1]))
            .SelectMany(item => Expected(item.Path, item.Value!), (item, form) => (item.Path, Form: DocxText.Squeeze(form)))
            .Where(item => !text.Contains(item.Form, StringComparison.Ordinal))
            .Select(item => $"{item.Path}: {item.Form}");
    }

    // Days set, own checks in the field and the worksheet an answer came from are for the district's own work.
    private static Jawaban ForVerifiers(Jawaban jawaban) => jawaban with
    {
        Tenggat = null,
        PeriksaLapangan = null,
        Sumber = null,
        Bukti = [.. jawaban.Bukti.Select(bukti => bukti with { PeriksaLapangan = null })],
    };

    private static IEnumerable<string> Expected(string path, object value) => value switch
    {
        string source when IsMarkdown(path) => Paragraphs(source),
        decimal number => [Angka.Format(number)],
        int or long => [path.EndsWith("Tahun", StringComparison.Ordinal) || path.Contains(".TahunData[", StringComparison.Ordinal) ? value.ToString()! : Angka.Format(Convert.ToDecimal(value, null))],
        DateOnly date => [Tanggal.Format(date)],
        DateTime moment => [Waktu.Format(moment, ZonaWaktu.Wita)],
        _ => [value.ToString()!],
    };

    private static bool IsMarkdown(string path) => MarkdownFields.Contains(path.Split('.')[^1]) || MarkdownLists.Any(list => path.Contains(list, StringComparison.Ordinal));

    // The words of a Markdown text in runs that no markup interrupts.
    private static IEnumerable<string> Paragraphs(string source) =>
        source.Split('\n', '*', '_', '#', '|', '[', ']', '^', '`').Select(part => part.Trim(' ', '-', ':', '1', '2', '3', '4', '5', '.')).Where(part => part.Length > 2);
}
