using System.IO.Compression;
using System.Text.Json;

namespace Kks.Cli.Tests;

public sealed class RenderCommandTests
{
    private static readonly string Sample = Repository.PathOf("samples/klungkung-2025");

    [Fact]
    public async Task Nine_documents_come_out_and_the_same_bytes_again()
    {
        using var first = DataFolderCopy.Empty();
        using var second = DataFolderCopy.Empty();

        var run = await CommandRun.Of("render", Sample, "--out", first.Path);
        await CommandRun.Of("render", Sample, "--out", second.Path);

        var files = Directory.GetFiles(first.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(ExitCodes.Success, run.ExitCode);
        Assert.Equal(9, files.Count);
        Assert.All(files, file => Assert.Equal(File.ReadAllBytes(first.FileAt(file!)), File.ReadAllBytes(second.FileAt(file!))));
    }

    [Fact]
    public async Task One_tatanan_can_be_asked_for()
    {
        using var folder = DataFolderCopy.Empty();

        var run = await CommandRun.Of("render", Sample, "--out", folder.Path, "--tatanan", "pasar", "--format", "json");

        using var json = JsonDocument.Parse(run.Out);
        var file = Assert.Single(json.RootElement.GetProperty("files").EnumerateArray()).GetString()!;
        using var zip = ZipFile.OpenRead(file);
        Assert.NotNull(zip.GetEntry("word/document.xml"));
    }

    [Fact]
    public async Task An_unknown_tatanan_is_answered_with_those_there_are()
    {
        using var folder = DataFolderCopy.Empty();

        var run = await CommandRun.Of("render", Sample, "--out", folder.Path, "--tatanan", "pasarr");

        Assert.Equal(ExitCodes.Usage, run.ExitCode);
        Assert.Contains("pariwisata", run.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(folder.Path));
    }

    [Fact]
    public async Task Data_with_errors_leaves_old_documents_whole()
    {
        using var data = DataFolderCopy.Of("samples/klungkung-2025");
        using var folder = DataFolderCopy.Empty();
        var old = folder.FileAt("narasi-tatanan-4-pasar.docx");
        File.WriteAllText(old, "dokumen lama");
        data.Spoil("usulan.yaml", "provinsi: Bali", "provinsii: Bali");

        var run = await CommandRun.Of("render", data.Path, "--out", folder.Path);

        Assert.Equal(ExitCodes.InputErrors, run.ExitCode);
        Assert.Equal("dokumen lama", File.ReadAllText(old));
        Assert.Single(Directory.GetFiles(folder.Path));
    }

    [Fact]
    public async Task A_template_of_ones_own_is_used_and_its_mistakes_are_located()
    {
        using var folder = DataFolderCopy.Empty();
        File.WriteAllText(folder.FileAt("baik.sbn.md"), "# Daftar\n\n{{ for i in tatanan.indikator }}- {{ i.nama }}\n{{ end }}");
        File.WriteAllText(folder.FileAt("salah.sbn.md"), "# Daftar\n\n{{ for i in tatanan.indikator }}{{ i.namaa }}{{ end }}");

        var good = await CommandRun.Of("render", Sample, "--out", folder.FileAt("keluaran"), "--tatanan", "pasar", "--template", folder.FileAt("baik.sbn.md"));
        var bad = await CommandRun.Of("template", "periksa", folder.FileAt("salah.sbn.md"));

        Assert.Equal(ExitCodes.Success, good.ExitCode);
        Assert.Equal(ExitCodes.InputErrors, bad.ExitCode);
        Assert.Contains(bad.Diagnostics, d => d.Contains("salah.sbn.md(3,", StringComparison.Ordinal) && d.Contains("namaa", StringComparison.Ordinal));
        Assert.Contains("nama", bad.Error, StringComparison.Ordinal);
    }
}
