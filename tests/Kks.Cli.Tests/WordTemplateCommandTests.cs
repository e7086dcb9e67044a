namespace Kks.Cli.Tests;

public sealed class WordTemplateCommandTests
{
    [Fact]
    public async Task The_example_is_written_checked_and_rendered()
    {
        using var folder = DataFolderCopy.Empty();
        var template = folder.FileAt("narasi.docx");

        var written = await CommandRun.Of("template", "contoh", "narasi-tatanan", "--out", template);
        var check = await CommandRun.Of("template", "periksa", template);
        var rendered = await CommandRun.Of("render", Repository.PathOf("samples/klungkung-2025"), "--template", template, "--tatanan", "pasar", "--out", folder.FileAt("keluaran"));

        Assert.Equal((ExitCodes.Success, ExitCodes.Success, ExitCodes.Success), (written.ExitCode, check.ExitCode, rendered.ExitCode));
        Assert.True(File.Exists(folder.FileAt("keluaran/narasi-pasar.docx")), rendered.Out);
    }

    [Fact]
    public async Task A_file_that_is_there_is_not_written_over()
    {
        using var folder = DataFolderCopy.Empty();
        File.WriteAllText(folder.FileAt("narasi.docx"), "milik saya");

        var run = await CommandRun.Of("template", "contoh", "narasi-tatanan", "--out", folder.FileAt("narasi.docx"));

        Assert.Equal(ExitCodes.FileSystem, run.ExitCode);
        Assert.Equal("milik saya", File.ReadAllText(folder.FileAt("narasi.docx")));
    }

    [Fact]
    public async Task An_unknown_example_is_a_mistake_of_usage_that_names_those_there_are()
    {
        var run = await CommandRun.Of("template", "contoh", "tidak-ada");

        Assert.Equal(ExitCodes.Usage, run.ExitCode);
        Assert.Contains("narasi-tatanan", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_template_without_mistakes_is_not_marked()
    {
        using var folder = DataFolderCopy.Empty();
        await CommandRun.Of("template", "contoh", "narasi-tatanan", "--out", folder.FileAt("narasi.docx"));

        var run = await CommandRun.Of("template", "tandai", folder.FileAt("narasi.docx"));

        Assert.Equal(ExitCodes.Success, run.ExitCode);
        Assert.False(File.Exists(folder.FileAt("narasi.ditandai.docx")));
    }

    [Fact]
    public async Task A_file_that_is_no_document_is_an_error_of_the_input()
    {
        using var folder = DataFolderCopy.Empty();
        File.WriteAllText(folder.FileAt("bukan.docx"), "bukan zip");

        var periksa = await CommandRun.Of("template", "periksa", folder.FileAt("bukan.docx"));
        var tandai = await CommandRun.Of("template", "tandai", folder.FileAt("bukan.docx"));

        Assert.Equal((ExitCodes.InputErrors, ExitCodes.InputErrors), (periksa.ExitCode, tandai.ExitCode));
        Assert.Contains("KKS5010", tandai.Error, StringComparison.Ordinal);
    }
}
