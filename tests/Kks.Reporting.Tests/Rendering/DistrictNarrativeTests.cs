using Kks.Model.Validation;
using Kks.Reporting.Indonesian;
using Kks.Reporting.Packs;
using Kks.Reporting.Tests.Word;
using Kks.Reporting.Views;

namespace Kks.Reporting.Tests.Rendering;

/// <summary>The packs that tell of the whole district: narrative for verifiers, general description, bodies.</summary>
public sealed class DistrictNarrativeTests
{
    private static readonly string[] Packs = [OfficialPacks.NarasiVerifikasi, OfficialPacks.GambaranUmum, OfficialPacks.Kelembagaan];

    public static TheoryData<string> PackIds => [.. Packs];

    [Theory]
    [InlineData(OfficialPacks.NarasiVerifikasi, Kertas.A4)]
    [InlineData(OfficialPacks.NarasiVerifikasi, Kertas.F4)]
    [InlineData(OfficialPacks.GambaranUmum, Kertas.A4)]
    [InlineData(OfficialPacks.GambaranUmum, Kertas.F4)]
    [InlineData(OfficialPacks.Kelembagaan, Kertas.A4)]
    [InlineData(OfficialPacks.Kelembagaan, Kertas.F4)]
    public void Both_samples_are_sound_documents_and_the_same_twice(string pack, Kertas kertas)
    {
        foreach (var (usulan, options) in Cetakan.Samples)
        {
            Cetakan.IsSoundAndTheSameTwice(usulan, pack, Cetakan.District, options with { Kertas = kertas });
        }
    }

    [Theory]
    [MemberData(nameof(PackIds))]
    public void A_submission_with_nothing_but_a_name_says_what_is_missing(string pack)
    {
        foreach (var edition in new[] { Edisi.Tahun2025, Edisi.Tahun2024 })
        {
            var docx = Render(Sampel.Validate(Cetakan.Bare(edition.Edisi), edition), pack, new RenderingOptions());
            Assert.Empty(DocxSoundness.Check(docx));
            var text = DocxText.Of(docx);
            Assert.Contains("KotaKosong", text, StringComparison.Ordinal);
            Assert.Contains("belumdiisi", text, StringComparison.Ordinal);
            Assert.DoesNotContain("{{", text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(PackIds))]
    public void The_template_prints_this(string pack)
    {
        // One setting is enough to read: the others are printed by the same lines.
        var edition = Edisi.Tahun2025 with { Tatanan = [.. Edisi.Tahun2025.Tatanan.Where(tatanan => tatanan.Kunci == "pasar")] };
        Snapshot.Verify(Cetakan.Readable(Cetakan.Body(pack, Cetakan.Context(Contoh.Lengkap, edition), Cetakan.District)), pack);
    }

    [Fact]
    public void The_narrative_for_verifiers_holds_every_indicator_item_innovation_and_follow_up()
    {
        var usulan = Sampel.Klungkung;
        var text = DocxText.Of(Render(usulan, OfficialPacks.NarasiVerifikasi, Sampel.KlungkungOptions));
        string[] expected =
        [
            .. usulan.Instrumen.Tatanan.SelectMany(tatanan => tatanan.Indikator).Select(indikator => indikator.Nama),
            .. usulan.Usulan.Tatanan.SelectMany(tatanan => tatanan.Inovasi).Select(inovasi => inovasi.Nama),
            .. usulan.Usulan.Tatanan.SelectMany(tatanan => tatanan.Indikator).SelectMany(jawaban => jawaban.Bukti).Select(bukti => bukti.Judul),
            .. usulan.Usulan.Kelembagaan.SelectMany(badan => badan.Sk).Select(sk => sk.Nomor).OfType<string>(),
        ];
        Assert.True(expected.Length > 400);
        Assert.All(expected, item => Assert.Contains(DocxText.Squeeze(item), text, StringComparison.Ordinal));
    }

    [Fact]
    public void The_document_on_bodies_holds_decrees_plans_budgets_and_offices()
    {
        var text = DocxText.Of(Render(Sampel.Klungkung, OfficialPacks.Kelembagaan, Sampel.KlungkungOptions));
        foreach (var badan in Sampel.Klungkung.Usulan.Kelembagaan)
        {
            string?[] expected =
            [
                .. badan.Sk.Select(sk => sk.Tentang),
                .. badan.RencanaKerja.Select(dokumen => dokumen.Judul),
                .. badan.Anggaran.Where(anggaran => anggaran.Nilai is not null).Select(anggaran => Angka.Rupiah(anggaran.Nilai!.Value)),
                badan.Sekretariat?.Alamat,
            ];
            Assert.All(expected.OfType<string>(), item => Assert.Contains(DocxText.Squeeze(item), text, StringComparison.Ordinal));
        }

        Assert.Contains("Anggarantahun2023belumdiisi.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_body_that_no_verifier_judged_shows_no_value_of_theirs()
    {
        var context = Cetakan.Context(Sampel.Klungkung.Usulan, Sampel.Klungkung.Instrumen);
        var badan = new UsulanView(context).Kelembagaan[0];
        Assert.Equal(("100,00", "100,00", "–"), (badan.NilaiTeks, badan.NilaiProvinsiTeks, badan.NilaiPusatTeks));
    }

    [Fact]
    public void A_setting_whose_name_begins_with_the_word_is_not_called_so_twice()
    {
        var text = DocxText.Of(Render(Sampel.Luwu, OfficialPacks.NarasiVerifikasi, Sampel.LuwuOptions));
        Assert.Contains("NilaimandiriTatananSosialMasyarakat", text, StringComparison.Ordinal);
        Assert.DoesNotContain("TatananTatananSosial", text, StringComparison.Ordinal);
    }

    private static byte[] Render(ValidUsulan usulan, string pack, RenderingOptions options) => Cetakan.Render(usulan, pack, Cetakan.District, options);
}
