using Kks.Reporting.Packs;
using Kks.Reporting.Tests.Rendering;
using Kks.Reporting.Tests.Word;
using Kks.Reporting.WordTemplates.Examples;
using static Kks.Reporting.Tests.WordTemplates.TinyDocx;

namespace Kks.Reporting.Tests.WordTemplates;

/// <summary>Templates made in Word as bodies of packs, and the example to start from.</summary>
public sealed class WordPackTests
{
    [Fact]
    public void The_example_is_a_template_without_mistakes_and_its_document_is_sound()
    {
        using var folder = new ExampleFolder(Example());
        var pack = TemplatePackReader.Read(folder.File);
        Assert.Empty(pack.Diagnostics);
        Assert.Equal(SatuanDokumen.Tatanan, pack.Pack!.Manifest.Per);

        using var output = new MemoryStream();
        var result = new KksReportGenerator().Render(Sampel.Klungkung, pack.Pack, "pasar", output, Sampel.KlungkungOptions);

        Assert.True(result.Succeeded, string.Join("\n", result.Diagnostics));
        Assert.Empty(DocxSoundness.Check(output.ToArray()));
        Assert.DoesNotContain("{{", DocxText.Of(output.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public void The_example_has_the_same_bytes_every_time() => Assert.Equal(Example(), Example());

    [Fact]
    public void There_is_no_example_of_an_unknown_name() => Assert.False(ExampleTemplates.TryWrite("tidak-ada", Stream.Null));

    [Theory]
    [InlineData("{{ tatanan.nama }}", SatuanDokumen.Tatanan)]
    [InlineData("{{ badan.nama }}", SatuanDokumen.Badan)]
    [InlineData("{{ perangkat_daerah.nama }}", SatuanDokumen.PerangkatDaerah)]
    [InlineData("{{ daerah.nama }}", SatuanDokumen.Daerah)]
    [InlineData("{{ for tatanan in penilaian.tatanan }}{{ tatanan.nama }}{{ end }}", SatuanDokumen.Daerah)]
    [InlineData("{{ \"tatanan\" }} tatanan", SatuanDokumen.Daerah)]
    public void What_a_template_reads_tells_what_there_is_one_document_per(string text, SatuanDokumen per)
    {
        using var folder = new ExampleFolder(Of(text).ToBytes());

        Assert.Equal(per, TemplatePackReader.Read(folder.File).Pack?.Manifest.Per);
    }

    [Fact]
    public void A_manifest_may_name_a_body_made_in_Word()
    {
        var files = new MemoryPackFiles()
            .With("template.yaml", "id: surat\njudul: Surat\nversi: 1.0.0\nper: daerah\nnamaBerkas: surat.docx\njudulDokumen: Surat\nisi: surat.docx\n")
            .With("surat.docx", Of("Kepada {{ daerah.nama }}").ToBytes());
        var pack = TemplatePackReader.Read(files).Pack!;

        using var output = new MemoryStream();
        Assert.True(new KksReportGenerator().Render(Sampel.Klungkung, pack, "daerah", output).Succeeded);
        Assert.Contains("daerah.nama", string.Join(' ', pack.Dependencies.Members), StringComparison.Ordinal);
        Assert.Contains("KepadaKlungkung", DocxText.Of(output.ToArray()), StringComparison.Ordinal);
    }

    private static byte[] Example()
    {
        using var stream = new MemoryStream();
        Assert.True(ExampleTemplates.TryWrite(OfficialPacks.NarasiTatanan, stream));
        return stream.ToArray();
    }
}
