using Kks.Model.Instruments;

namespace Kks.Cli.Tests;

public sealed class InstrumenImporCommandTests
{
    private static string Workbook => Kks.Tests.Repository.PathOf("tests/Kks.Exchange.Tests/InstrumenWorkbooks/instrumen-libreoffice.xlsx");

    [Fact]
    public async Task A_workbook_becomes_a_catalogue_that_a_data_folder_can_use()
    {
        using var data = DataFolderCopy.Of("samples/klungkung-2025");

        var run = await CommandRun.Of("instrumen", "impor", Workbook, "--out", data.FileAt("instrumen.yaml"), "--nama", "Naskah resmi 2025");
        var check = await CommandRun.Of("validate", data.Path);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("29 indikator dibaca.", run.Out, StringComparison.Ordinal);
        Assert.Equal(8, run.Diagnostics.Count(d => d.Contains("KKS5307", StringComparison.Ordinal)));
        Assert.Equal("Naskah resmi 2025", InstrumenReader.ReadFolder(data.Path)!.Value!.Nama);
        Assert.Equal(0, check.ExitCode);
    }

    [Fact]
    public async Task A_workbook_without_indicators_writes_nothing()
    {
        using var folder = DataFolderCopy.Empty();
        await CommandRun.Of("lembar", "ekspor", Kks.Tests.Repository.PathOf("samples/klungkung-2025"), "--out", folder.Path, "--perangkat-daerah", "dkpp");
        File.Delete(folder.FileAt("katalog.yaml"));

        var run = await CommandRun.Of("instrumen", "impor", folder.FileAt("dkpp.xlsx"), "--out", folder.FileAt("katalog.yaml"), "--bahasa", "en");
        var gone = await CommandRun.Of("instrumen", "impor", folder.FileAt("hilang.xlsx"), "--out", folder.FileAt("katalog.yaml"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(run.Diagnostics, d => d.Contains("error KKS5301", StringComparison.Ordinal));
        Assert.False(File.Exists(folder.FileAt("katalog.yaml")));
        Assert.Equal(3, gone.ExitCode);
    }

    [Fact]
    public async Task The_catalogue_is_still_browsed_without_a_subcommand()
    {
        var run = await CommandRun.Of("instrumen", "--tatanan", "pasar");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("regulasi-pasar-sehat", run.Out, StringComparison.Ordinal);
    }
}
