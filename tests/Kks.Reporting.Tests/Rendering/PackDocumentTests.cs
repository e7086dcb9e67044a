using System.IO.Compression;
using System.Xml.Linq;
using Kks.Reporting.Packs;
using Kks.Reporting.Tests.Word;
using Kks.Reporting.Tests.WordTemplates;

namespace Kks.Reporting.Tests.Rendering;

/// <summary>Documents of other packs inside a document: <c>dokumen_paket</c>, and files of the district: <c>dokumen</c>.</summary>
public sealed class PackDocumentTests
{
    private const string District = "id: {0}\njudul: Uji\nversi: 1.0.0\nper: daerah\nnamaBerkas: uji.docx\njudulDokumen: Uji\nisi: isi.sbn.md\n";

    private static readonly KksReportGenerator Generator = new();

    [Fact]
    public void Every_official_pack_stands_in_one_document()
    {
        var body = string.Join("\n\n", OfficialPacks.Ids.Select(id => OfficialPacks.Get(id).Pack!.Manifest.Per switch
        {
            SatuanDokumen.Tatanan => $"{{{{ dokumen_paket \"{id}\" \"pasar\" }}}}",
            SatuanDokumen.PerangkatDaerah => $"{{{{ dokumen_paket \"{id}\" usulan.perangkat_daerah[0] }}}}",
            _ => $"{{{{ dokumen_paket \"{id}\" }}}}",
        }));
        var (result, docx) = Render(Pack("uji", $"awal\n\n{body}\n\nakhir\n"));

        Assert.True(result.Succeeded, string.Join('\n', result.Diagnostics));
        Assert.Empty(DocxSoundness.Check(docx));
        var text = Body(docx);
        foreach (var id in OfficialPacks.Ids)
        {
            var pack = OfficialPacks.Get(id).Pack!;
            using var alone = new MemoryStream();
            var key = pack.Manifest.Per switch
            {
                SatuanDokumen.Tatanan => "pasar",
                SatuanDokumen.PerangkatDaerah => Sampel.Klungkung.Usulan.PerangkatDaerah[0].Kunci,
                _ => "daerah",
            };
            Generator.Render(Sampel.Klungkung, pack, key, alone, Sampel.KlungkungOptions);
            Assert.Contains(Body(alone.ToArray()), text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_document_of_the_same_tatanan_is_meant_where_none_is_named()
    {
        var pack = MemoryPackFiles.Valid().With("isi.sbn.md", "{{ dokumen_paket \"narasi-tatanan\" }}\n").Read().Pack!;
        using var output = new MemoryStream();
        var result = Generator.Render(Sampel.Klungkung, pack, "pasar", output, Sampel.KlungkungOptions);

        Assert.True(result.Written, string.Join('\n', result.Diagnostics));
        Assert.Contains("TatananPasar", DocxText.Of(output.ToArray()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{ dokumen_paket \"uji\" }}", "Paket 'uji' menyisipkan dirinya sendiri (uji → uji).", "KKS3907")]
    [InlineData("{{ dokumen_paket \"lain\" }}", "Paket 'uji' menyisipkan dirinya sendiri (uji → lain → uji).", "KKS3907")]
    [InlineData("{{ dokumen_paket \"tidak-ada\" }}", "Paket 'tidak-ada' tidak dikenal.", "KKS3908")]
    [InlineData("{{ dokumen_paket \"narasi-tatanan\" }}", "Paket 'narasi-tatanan' menyusun beberapa dokumen; sebutkan yang mana.", "KKS3908")]
    [InlineData("{{ dokumen_paket \"narasi-tatanan\" \"pasarr\" }}", "Tidak ada dokumen 'pasarr' dalam paket 'narasi-tatanan'.", "KKS3908")]
    public void What_cannot_be_inserted_is_an_error_at_its_line(string tag, string message, string code)
    {
        var other = Pack("lain", "{{ dokumen_paket \"uji\" }}\n");
        var (result, _) = Render(Pack("uji", $"awal\n\n{tag}\n"), Sampel.KlungkungOptions with { Paket = [other] });

        Assert.False(result.Written);
        var found = Assert.Single(result.Diagnostics);
        Assert.Contains(message, found.Message, StringComparison.Ordinal);
        Assert.Equal(3, found.Location!.Value.Line);
        Assert.True(code == found.Code || found.Message.Contains(code, StringComparison.Ordinal));
    }

    [Fact]
    public void Packs_given_to_the_rendering_are_known_and_what_is_found_in_them_is_told()
    {
        var other = Pack("lain", "Isi lain.\n\n![x](tidak-ada.png)\n");
        var (result, docx) = Render(Pack("uji", "{{ dokumen_paket \"lain\" }}\n\n{{ dokumen_paket \"lain\" }}\n"), Sampel.KlungkungOptions with { Paket = [other] });

        Assert.Equal(["KKS4010"], result.Diagnostics.Select(found => found.Code));
        Assert.Equal(2, DocxText.Of(docx).Split("Isilain.").Length - 1);
    }

    [Fact]
    public void A_file_is_inserted_from_the_folder_of_the_district_and_nowhere_else()
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        File.WriteAllBytes(Path.Combine(folder, "rahasia.docx"), TinyDocx.Of("rahasia").ToBytes());
        Directory.CreateDirectory(Path.Combine(folder, "data", "lampiran"));
        File.WriteAllBytes(Path.Combine(folder, "data", "lampiran", "sop.docx"), TinyDocx.Of("Isi prosedur.").ToBytes());
        var options = new RenderingOptions { Bukti = new Kks.Model.Submissions.FolderBuktiStore(Path.Combine(folder, "data")) };
        var (result, docx) = Render(Pack("uji", "{{ dokumen \"lampiran/sop.docx\" }}\n\n{{ dokumen \"../rahasia.docx\" }}\n"), options);

        Assert.Equal(["KKS4118"], result.Diagnostics.Select(found => found.Code));
        Assert.Contains("Isiprosedur.", DocxText.Of(docx), StringComparison.Ordinal);
        Assert.DoesNotContain("rahasia", DocxText.Of(docx).Replace("../rahasia.docx", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Directory.Delete(folder, recursive: true);
    }

    private static TemplatePack Pack(string id, string body)
    {
        var read = new MemoryPackFiles().With("template.yaml", District.Replace("{0}", id, StringComparison.Ordinal)).With("isi.sbn.md", body).Read();
        Assert.Empty(read.Diagnostics);
        return read.Pack!;
    }

    private static (ReportResult Result, byte[] Docx) Render(TemplatePack pack, RenderingOptions? options = null)
    {
        using var output = new MemoryStream();
        return (Generator.Render(Sampel.Klungkung, pack, "daerah", output, options ?? Sampel.KlungkungOptions), output.ToArray());
    }

    private static string Body(byte[] docx)
    {
        using var zip = new ZipArchive(new MemoryStream(docx));
        using var part = zip.GetEntry("word/document.xml")!.Open();
        return DocxText.Squeeze(Rendered.TextOf(XElement.Load(part)));
    }
}
