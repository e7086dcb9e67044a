using Kks.Model.Instruments;
using Kks.Model.Submissions;
using Kks.Model.Validation;
using Kks.Reporting.Packs;
using Kks.Reporting.Sets;
using Kks.Reporting.Tests.Word;

namespace Kks.Reporting.Tests.Rendering;

/// <summary>Every pack x every edition with answers x both papers, as <c>kks render --semua</c> makes them.</summary>
public sealed class EveryDocumentTests
{
    public static TheoryData<string, Kertas> PacksAndPapers
    {
        get
        {
            var data = new TheoryData<string, Kertas>();
            foreach (var pack in OfficialPacks.Ids)
            {
                data.Add(pack, Kertas.A4);
                data.Add(pack, Kertas.F4);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(PacksAndPapers))]
    public void Edition_2025_makes_sound_documents(string pack, Kertas kertas) => Check(Sampel.Klungkung, Sampel.KlungkungOptions, pack, kertas);

    [Theory]
    [MemberData(nameof(PacksAndPapers))]
    public void Edition_2021_makes_sound_documents(string pack, Kertas kertas) => Check(Sampel.Luwu, Sampel.LuwuOptions, pack, kertas);

    [Theory]
    [MemberData(nameof(PacksAndPapers))]
    public void Edition_2023_2024_makes_sound_documents(string pack, Kertas kertas)
    {
        var usulan = Sampel.Validate(Answered(Edisi.Tahun2024), Edisi.Tahun2024);
        Check(usulan, new RenderingOptions { Bukti = new DrawnBuktiStore() }, pack, kertas);
    }

    [Fact]
    public void Every_indicator_of_edition_2023_2024_is_found_in_its_narrative()
    {
        var usulan = Sampel.Validate(Answered(Edisi.Tahun2024), Edisi.Tahun2024);
        foreach (var tatanan in Edisi.Tahun2024.Tatanan)
        {
            var text = DocxText.Of(Render(usulan, OfficialPacks.Get(OfficialPacks.NarasiTatanan).Pack!, tatanan.Kunci, new RenderingOptions { Bukti = new DrawnBuktiStore() }));
            Assert.NotEmpty(tatanan.Indikator);
            Assert.All(tatanan.Indikator, indikator => Assert.Contains(DocxText.Squeeze(indikator.Nama), text, StringComparison.Ordinal));
        }
    }

    private static void Check(ValidUsulan usulan, RenderingOptions options, string id, Kertas kertas)
    {
        var planned = DocumentSet.Plan(new KksReportGenerator(), usulan).Where(document => document.Pack.Manifest.Id == id).ToList();
        Assert.NotEmpty(planned);
        foreach (var document in planned)
        {
            var docx = Render(usulan, document.Pack, document.Dokumen.Kunci, options with { Kertas = kertas });
            var problems = DocxSoundness.Check(docx);
            Assert.True(problems.Count == 0, $"{document.Berkas}: {string.Join('\n', problems)}");
            Assert.DoesNotContain("{{", DocxText.Of(docx), StringComparison.Ordinal);
        }
    }

    private static byte[] Render(ValidUsulan usulan, TemplatePack pack, string kunci, RenderingOptions options)
    {
        using var output = new MemoryStream();
        var result = new KksReportGenerator().Render(usulan, pack, kunci, output, options);
        Assert.True(result.Succeeded, string.Join('\n', result.Diagnostics));
        return output.ToArray();
    }

    /// <summary>A district that has answered every indicator of an edition, each with another option.</summary>
    private static Usulan Answered(Instrumen instrumen) => Contoh.Lengkap with
    {
        Edisi = instrumen.Edisi,
        Target = null,
        Kelembagaan = [.. instrumen.Kelembagaan.Select(badan => new JawabanBadan { Kunci = badan.Kunci, Indikator = [.. badan.Indikator.Select(Answer)] })],
        Tatanan = [.. instrumen.Tatanan.Select(tatanan => new JawabanTatanan { Kunci = tatanan.Kunci, Indikator = [.. tatanan.Indikator.Select(Answer)] })],
    };

    private static Jawaban Answer(Indikator indikator)
    {
        var opsi = indikator.Skala[indikator.Nomor % indikator.Skala.Count];
        return new Jawaban
        {
            Kunci = indikator.Kunci,
            Opsi = new OpsiDiklaim { Mandiri = indikator.HurufOpsi(opsi) },
            PerangkatDaerah = indikator.Nomor % 2 == 0 ? "dinkes" : "disdag",
            Bukti = [new Bukti { Jenis = "laporan", Judul = $"Laporan {indikator.Nomor} & lampirannya", Berkas = "laporan.pdf" }],
        };
    }
}
