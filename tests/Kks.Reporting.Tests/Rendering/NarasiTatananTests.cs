using Kks.Model.Submissions;
using Kks.Model.Validation;
using Kks.Reporting.Indonesian;
using Kks.Reporting.Packs;
using Kks.Reporting.Tests.Word;

namespace Kks.Reporting.Tests.Rendering;

public sealed class NarasiTatananTests
{
    private static readonly string[] MarkdownFields = ["Narasi", "Pengantar", "Uraian", "GambaranUmum"];

    private static readonly string[] MarkdownLists = [".Kendala[", ".TindakLanjut["];

    // Keys stand for what they point at; pictures show themselves; rank and NIP belong to those who sign this document.
    private static readonly string[] Unprinted =
        ["Kunci", "Edisi", "Target", "Kategori", "PerangkatDaerah", "Jenis", "Mandiri", "Provinsi", "Pusat", "Lambang", "KeteranganLambang", "LambangKop", "KeteranganLambangKop", "Foto", "Lintang", "Bujur"];

    public static TheoryData<string> Settings => [.. Sampel.Klungkung.Usulan.Tatanan.Select(tatanan => tatanan.Kunci)];

    [Theory]
    [MemberData(nameof(Settings))]
    public void Every_setting_of_the_sample_is_a_sound_document_and_the_same_twice(string kunci) =>
        Cetakan.IsSoundAndTheSameTwice(Sampel.Klungkung, OfficialPacks.NarasiTatanan, kunci, Sampel.KlungkungOptions);

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
        Assert.Empty(Lost(Contoh.Lengkap, "pasar", Render(Valid(Contoh.Lengkap), "pasar", Cetakan.Drawn)));

    [Fact]
    public void A_setting_nobody_answered_still_makes_a_document_that_says_so()
    {
        var docx = Render(Valid(Contoh.Lengkap), "pariwisata", Cetakan.Drawn);
        Assert.Empty(DocxSoundness.Check(docx));
        Assert.Contains(DocxText.Squeeze("Indikator ini belum dijawab oleh Kabupaten Contoh Raya."), DocxText.Of(docx), StringComparison.Ordinal);
    }

    [Fact]
    public void A_submission_with_nothing_but_a_name_makes_a_document()
    {
        var bare = Cetakan.Bare("2025") with { Tatanan = [new JawabanTatanan { Kunci = "pasar" }] };
        var docx = Render(Valid(bare), "pasar", Cetakan.Drawn);
        Assert.Empty(DocxSoundness.Check(docx));
        var text = DocxText.Of(docx);
        Assert.Contains("GambaranumumKotaKosongbelumdiisi.", text, StringComparison.Ordinal);
        Assert.Contains("Inovasipada", text, StringComparison.Ordinal);
        Assert.Contains("IndikatorinibelumdijawabolehKotaKosong.", text, StringComparison.Ordinal);
        Assert.Contains("Jenisbuktiyangdimintainstrumen:", text, StringComparison.Ordinal);
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
        var docx = Render(Sampel.Validate(Cetakan.Bare("2025"), edition), "satuan-pendidikan", new RenderingOptions());
        Assert.Empty(DocxSoundness.Check(docx));
        Assert.Contains("tidakmemuatindikator", DocxText.Of(docx), StringComparison.Ordinal);
        Assert.DoesNotContain("{{", DocxText.Of(docx), StringComparison.Ordinal);
    }

    [Fact]
    public void Rank_and_nip_are_left_out_where_the_policy_says_so()
    {
        var text = DocxText.Of(Render(Valid(Contoh.Lengkap), "pasar", Cetakan.Drawn with { DataPribadi = KebijakanDataPribadi.Tanpa }));
        Assert.Contains("PejabatSatu", text, StringComparison.Ordinal);
        Assert.DoesNotContain("PembinaPejabatSatu", text, StringComparison.Ordinal);
        Assert.DoesNotContain("NIP", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_template_prints_this_for_a_setting()
    {
        var body = Cetakan.Body(OfficialPacks.NarasiTatanan, Cetakan.Context(Contoh.Lengkap, Edisi.Tahun2025), "pasar");
        Assert.Equal(5, body.Contents.Count);
        Snapshot.Verify(Cetakan.Readable(body));
    }

    private static byte[] Render(ValidUsulan usulan, string kunci, RenderingOptions options) => Cetakan.Render(usulan, OfficialPacks.NarasiTatanan, kunci, options);

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
