using Kks.Reporting.Testing.Tests.Snapshots;

namespace Kks.Reporting.Testing.Tests.Projects;

public sealed class TemplateProjectTests : IDisposable
{
    private const string Manifest = "id: uji\njudul: Uji\nversi: 1.0.0\nper: tatanan\nnamaBerkas: \"{{ tatanan.kunci }}.docx\"\njudulDokumen: \"{{ tatanan.nama }}\"\nisi: isi.sbn.md\n";
    private const string Data = "edisi: \"2025\"\ndaerah: { jenis: kabupaten, nama: Contoh, provinsi: Bali }\ntatanan:\n  - { kunci: pasar }\n  - { kunci: pariwisata }\n";

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Each_sample_gives_a_case_for_each_document_and_is_compared_in_the_folder_of_results()
    {
        Write("templat/");
        var project = TemplateProject.Open(_folder.Path);
        Assert.Equal([new("satu", "pasar"), new("satu", "pariwisata")], project.Cases);
        await Assert.ThrowsAsync<SnapshotException>(() => project.Verify("satu", "pasar", new() { Tulis = true }));
        Assert.Contains("hasil/satu.pasar.received.txt", _folder.Files());
        SnapshotAcceptance.Accept(_folder.Path);
        await TemplateProject.Open(_folder.Path).Verify("satu", "pasar", new() { Tulis = true });
    }

    [Fact]
    public void The_pack_may_be_the_project_folder_itself()
    {
        Write("");
        Assert.Equal(2, TemplateProject.Open(_folder.Path).Cases.Count);
    }

    [Fact]
    public void Mistakes_in_template_and_samples_come_together_with_their_places()
    {
        Write("templat/");
        _folder.Write("templat/isi.sbn.md", "# {{ tatanan.namaa }}\n");
        _folder.Write("contoh/dua/usulan.yaml", Data.Replace("pariwisata", "parawisata", StringComparison.Ordinal));
        var result = TemplateProject.Read(_folder.Path);
        Assert.Null(result.Project);
        Assert.Contains(result.Diagnostics, found => found.ToString().Contains("templat/isi.sbn.md(1,", StringComparison.Ordinal));
        Assert.Contains(result.Diagnostics, found => found.ToString().Contains("contoh/dua/usulan.yaml(5,", StringComparison.Ordinal));
        Assert.Contains("namaa", Assert.Throws<InvalidOperationException>(() => TemplateProject.Open(_folder.Path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_without_samples_says_how_to_make_one()
    {
        _folder.Write("template.yaml", Manifest);
        _folder.Write("isi.sbn.md", "# {{ tatanan.nama }}\n");
        var found = Assert.Single(TemplateProject.Read(_folder.Path).Diagnostics);
        Assert.Equal("KKS3950", found.Code);
        Assert.Contains("kks init", found.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_sample_is_named_with_those_there_are()
    {
        Write("templat/");
        Assert.Contains("satu", Assert.Throws<KeyNotFoundException>(() => TemplateProject.Open(_folder.Path).Render(new("tiada", "pasar"))).Message, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private void Write(string pack)
    {
        _folder.Write(pack + "template.yaml", Manifest);
        _folder.Write(pack + "isi.sbn.md", "# {{ tatanan.nama }}\n\nKabupaten {{ daerah.nama }}.\n");
        _folder.Write("contoh/satu/usulan.yaml", Data);
    }
}
