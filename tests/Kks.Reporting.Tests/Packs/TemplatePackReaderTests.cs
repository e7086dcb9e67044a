using Kks.Reporting.Packs;
using Kks.Reporting.Tests.Rendering;
using Kks.Reporting.Tests.Word;

namespace Kks.Reporting.Tests.Packs;

public sealed class TemplatePackReaderTests
{
    [Fact]
    public void A_sound_pack_is_read_without_a_finding() => Assert.Empty(MemoryPackFiles.Valid().Read().Diagnostics);

    [Fact]
    public void A_pack_without_manifest_says_so() =>
        Fails(MemoryPackFiles.Valid().Without("template.yaml"), "uji/template.yaml: error KKS3901: Berkas 'template.yaml' tidak ada dalam paket templat.");

    [Fact]
    public void A_pack_without_body_says_so() =>
        Fails(MemoryPackFiles.Valid().Without("isi.sbn.md"), "uji/isi.sbn.md: error KKS3901: Berkas 'isi.sbn.md' tidak ada dalam paket templat.");

    [Fact]
    public void A_damaged_reference_document_says_so() => Fails(
        MemoryPackFiles.Valid().With("reference.docx", "bukan zip"),
        "uji/reference.docx: error KKS3904: Dokumen acuan (reference.docx) bukan dokumen Word yang utuh.");

    [Fact]
    public void An_unknown_member_is_located_with_the_nearest_name()
    {
        var result = MemoryPackFiles.Valid().With("isi.sbn.md", "# Satu\n\n{{ tatanan.namaa }} {{ for i in tatanan.indikator }}{{ i.opsii }}{{ end }}\n").Read();
        Assert.Null(result.Pack);
        Assert.Equal(2, result.Diagnostics.Count);
        Assert.StartsWith("uji/isi.sbn.md(3,", result.Diagnostics[0].ToString(), StringComparison.Ordinal);
        Assert.Contains("KKS3101", result.Diagnostics[0].ToString(), StringComparison.Ordinal);
        Assert.Contains("nama", result.Diagnostics[0].Hint, StringComparison.Ordinal);
        Assert.Contains("opsi", result.Diagnostics[1].Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void Errors_of_manifest_body_partial_and_patterns_come_together()
    {
        var result = MemoryPackFiles.Valid()
            .With("template.yaml", MemoryPackFiles.Manifest.Replace("judulDokumen: Uji", "judulDokumen: \"{{ daerah.namma }}\"", StringComparison.Ordinal))
            .With("isi.sbn.md", "{{ include 'satu.sbn.md' }} {{ terbilangg 3 }}")
            .With("satu.sbn.md", "{{ usulan.targett }}")
            .Read();
        Assert.Null(result.Pack);
        Assert.Equal(
            ["uji/isi.sbn.md", "uji/satu.sbn.md", "uji/template.yaml"],
            result.Diagnostics.Select(item => item.Location!.Value.File).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_unknown_key_of_the_manifest_is_located()
    {
        var result = MemoryPackFiles.Valid().With("template.yaml", MemoryPackFiles.Manifest + "judull: x\n").Read();
        Assert.StartsWith("uji/template.yaml(8,", Assert.Single(result.Diagnostics).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_per_district_does_not_see_a_setting()
    {
        var manifest = MemoryPackFiles.Manifest.Replace("per: tatanan", "per: daerah", StringComparison.Ordinal).Replace("tatanan.kunci", "daerah.nama", StringComparison.Ordinal);
        Fails(
            MemoryPackFiles.Valid().With("template.yaml", manifest),
            found => found.StartsWith("uji/isi.sbn.md(3,4): error KKS3102", StringComparison.Ordinal));
    }

    [Fact]
    public void A_name_nobody_knows_lists_the_official_packs()
    {
        var diagnostic = Assert.Single(TemplatePackReader.Read("tidak-ada").Diagnostics);
        Assert.Equal("KKS3906", diagnostic.Code);
        Assert.Contains("narasi-tatanan", diagnostic.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void The_official_pack_can_be_read_from_its_folder()
    {
        var result = TemplatePackReader.Read(Path.Combine(Repository.Root, "templates", "narasi-tatanan"));
        Assert.Empty(result.Diagnostics);
        Assert.Equal("narasi-tatanan", result.Pack!.Manifest.Id);
    }

    [Fact]
    public void A_pack_of_its_own_may_include_shared_partials()
    {
        var pack = MemoryPackFiles.Valid().With("isi.sbn.md", "{{ include 'bersama/dasar-hukum.sbn.md' }}\n").Read().Pack;
        Assert.Equal(["bersama/dasar-hukum.sbn.md"], pack!.Dependencies.Includes);
    }

    [Fact]
    public void A_packs_own_partial_comes_before_the_shared_one() => Fails(
        MemoryPackFiles.Valid().With("isi.sbn.md", "{{ include 'bersama/dasar-hukum.sbn.md' }}\n").With("bersama/dasar-hukum.sbn.md", "{{ usulan.targett }}"),
        found => found.StartsWith("uji/bersama/dasar-hukum.sbn.md(1,", StringComparison.Ordinal));

    [Fact]
    public void A_shared_partial_nobody_has_is_an_error() =>
        Fails(MemoryPackFiles.Valid().With("isi.sbn.md", "{{ include 'bersama/tidak-ada.sbn.md' }}\n"), found => found.StartsWith("uji/isi.sbn.md(1,", StringComparison.Ordinal));

    [Fact]
    public void A_reference_document_the_manifest_names_must_be_there() => Fails(
        MemoryPackFiles.Valid().With("template.yaml", MemoryPackFiles.Manifest + "acuan: kami.docx\n"),
        "uji/kami.docx: error KKS3901: Berkas 'kami.docx' tidak ada dalam paket templat.");

    [Fact]
    public void A_single_file_is_a_pack_with_the_partials_of_the_official_one()
    {
        var folder = Directory.CreateTempSubdirectory("kks-templat-");
        try
        {
            var file = Path.Combine(folder.FullName, "ringkas.sbn.md");
            File.WriteAllText(file, "# Ringkas\n\n{{ include 'bagian/penutup.sbn.md' }}\n");
            var result = TemplatePackReader.Read(file);
            Assert.Empty(result.Diagnostics);
            Assert.Equal("ringkas.sbn.md", result.Pack!.Manifest.Isi);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("../rahasia.txt")]
    [InlineData("bagian/../../rahasia.txt")]
    [InlineData("/etc/passwd")]
    [InlineData("C:\\rahasia")]
    [InlineData("tautan.txt")]
    [InlineData("")]
    public void A_folder_pack_opens_nothing_outside_its_folder(string path)
    {
        var folder = Directory.CreateTempSubdirectory("kks-paket-");
        try
        {
            var pack = folder.CreateSubdirectory("paket");
            File.WriteAllText(Path.Combine(folder.FullName, "rahasia.txt"), "rahasia");
            File.CreateSymbolicLink(Path.Combine(pack.FullName, "tautan.txt"), Path.Combine(folder.FullName, "rahasia.txt"));
            Assert.Null(new FolderPackFiles(pack.FullName).Open(path));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Fails(MemoryPackFiles files, string message) => Fails(files, found => found == message);

    private static void Fails(MemoryPackFiles files, Predicate<string> isExpected)
    {
        var result = files.Read();
        Assert.Null(result.Pack);
        Assert.Contains(result.Diagnostics.Select(item => item.ToString()), isExpected);
    }
}
