namespace Kks.Cli.Tests;

public sealed class InitCommandTests
{
    [Theory]
    [InlineData("2025", 136)]
    [InlineData("2023-2024", 147)]
    [InlineData("2021", 0)]
    public async Task A_new_folder_holds_every_indicator_and_no_error(string edisi, int indikator)
    {
        using var folder = DataFolderCopy.Empty();

        var init = await CommandRun.Of("init", folder.Path, "--edisi", edisi, "--jenis", "kabupaten", "--nama", "Luwu", "--provinsi", "Sulawesi Selatan");
        var validate = await CommandRun.Of("validate", folder.Path);

        Assert.Equal(ExitCodes.Success, init.ExitCode);
        Assert.Equal(ExitCodes.Success, validate.ExitCode);
        var answers = Directory.EnumerateFiles(folder.FileAt("tatanan")).Sum(f => File.ReadLines(f).Count(l => l.StartsWith("  - kunci:", StringComparison.Ordinal)));
        Assert.Equal(indikator, answers);
    }

    [Fact]
    public async Task A_folder_with_something_in_it_is_left_alone()
    {
        using var folder = DataFolderCopy.Empty();
        File.WriteAllText(folder.FileAt("usulan.yaml"), "milik saya");

        var run = await CommandRun.Of("init", folder.Path, "--jenis", "kota", "--nama", "Jambi", "--provinsi", "Jambi");

        Assert.Equal(ExitCodes.FileSystem, run.ExitCode);
        Assert.Equal("milik saya", File.ReadAllText(folder.FileAt("usulan.yaml")));
    }

    [Fact]
    public async Task A_name_with_quotes_survives()
    {
        using var folder = DataFolderCopy.Empty();

        await CommandRun.Of("init", folder.Path, "--jenis", "kota", "--nama", "Kota \"A\": #1", "--provinsi", "P");
        var validate = await CommandRun.Of("nilai", folder.Path);

        Assert.Contains("Kota \"A\": #1", validate.Out, StringComparison.Ordinal);
    }
}
