using System.Text.Json;

namespace Kks.Cli.Tests;

public sealed class BuktiCommandTests
{
    private const string Sample = "samples/klungkung-2025";

    [Fact]
    public async Task The_sample_s_evidence_is_listed_with_its_deliberate_faults()
    {
        var run = await CommandRun.Of("bukti", Repository.PathOf(Sample));

        Assert.Equal(ExitCodes.Success, run.ExitCode);
        Assert.Equal(["KKS2106", "KKS2004", "KKS2006"], run.Diagnostics.Select(d => d[d.IndexOf("KKS", StringComparison.Ordinal)..][..7]));
        Assert.Contains("pasar/kie-pasar.jpg", run.Out, StringComparison.Ordinal);
        Assert.Contains("1200 x 800 piksel; 2024-04-24 07:10; -8.5381, 115.407", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_holds_the_fingerprint_of_every_file()
    {
        var run = await CommandRun.Of("bukti", Repository.PathOf(Sample), "--format", "json");

        using var document = JsonDocument.Parse(run.Out);
        var files = document.RootElement.GetProperty("berkas").EnumerateArray().ToList();
        Assert.Equal(27, files.Count);
        Assert.All(files, file => Assert.Equal(64, file.GetProperty("sha256").GetString()!.Length));
        Assert.Equal(["pasar/ktr-pasar", "pasar/kie-pasar"], files.Single(f => f.GetProperty("nama").GetString() == "pasar/kie-pasar.jpg").GetProperty("dipakaiOleh").EnumerateArray().Select(o => o.GetString()));
        Assert.Equal(3, document.RootElement.GetProperty("diagnostics").GetArrayLength());
    }

    [Fact]
    public async Task Markdown_escapes_what_would_end_a_cell()
    {
        using var folder = DataFolderCopy.Of(Sample);
        File.WriteAllBytes(folder.FileAt("bukti/pasar/a|b_c.jpg"), File.ReadAllBytes(folder.FileAt("bukti/pasar/kie-pasar.jpg")));

        var run = await CommandRun.Of("bukti", folder.Path, "--format", "markdown", "--bahasa", "en");

        Assert.Contains("| pasar/a\\|b\\_c.jpg | JPEG | 113 KB |", run.Out, StringComparison.Ordinal);
        Assert.Contains("info KKS2107", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_does_not_open_ends_with_an_error()
    {
        using var folder = DataFolderCopy.Of(Sample);
        var photo = folder.FileAt("bukti/pasar/kie-pasar.jpg");
        File.WriteAllBytes(photo, File.ReadAllBytes(photo)[..50_000]);

        var run = await CommandRun.Of("bukti", folder.Path);

        Assert.Equal(ExitCodes.InputErrors, run.ExitCode);
        Assert.Contains(run.Diagnostics, d => d.Contains("pasar.yaml(80,17): error KKS2102: Berkas 'pasar/kie-pasar.jpg' terpotong", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_manifest_is_written_and_what_changed_since_is_said()
    {
        using var folder = DataFolderCopy.Of(Sample);

        var written = await CommandRun.Of("bukti", folder.Path, "--manifes", "tulis");
        var same = await CommandRun.Of("bukti", folder.Path, "--manifes", "banding");
        File.Delete(folder.FileAt("bukti/lambang.png"));
        File.Copy(folder.FileAt("bukti/permukiman/taman.jpg"), folder.FileAt("bukti/permukiman/ipald.jpg"), overwrite: true);
        var changed = await CommandRun.Of("bukti", folder.Path, "--manifes", "banding");

        Assert.Equal(ExitCodes.Success, written.ExitCode);
        Assert.Contains("bukti.manifest.yaml", written.Error, StringComparison.Ordinal);
        Assert.Contains("Tidak ada yang berubah", same.Error, StringComparison.Ordinal);
        Assert.Contains(changed.Diagnostics, d => d.Contains("warning KKS2112: Berkas 'lambang.png'", StringComparison.Ordinal));
        Assert.Contains(changed.Diagnostics, d => d.Contains("warning KKS2111: Berkas 'permukiman/ipald.jpg'", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Errors_elsewhere_in_the_data_are_not_hidden()
    {
        using var folder = DataFolderCopy.Of(Sample);
        folder.Spoil("usulan.yaml", "provinsi: Bali", "provinsii: Bali");

        var run = await CommandRun.Of("bukti", folder.Path);

        Assert.Equal(ExitCodes.InputErrors, run.ExitCode);
        Assert.Contains(run.Diagnostics, d => d.Contains("KKS1101", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_limit_of_the_upload_is_an_option()
    {
        var run = await CommandRun.Of("bukti", Repository.PathOf(Sample), "--batas", "130KB");

        Assert.Equal(2, run.Diagnostics.Count(d => d.Contains("KKS2103", StringComparison.Ordinal)));
    }
}
