namespace Kks.Cli.Tests;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("validat")]
    [InlineData("validate")]
    [InlineData("validate", "")]
    [InlineData("render", "x", "--out", " ")]
    [InlineData("render", "x", "--out", "y", "--batas", "banyak")]
    [InlineData("nilai", "x", "--tingkat", "dunia")]
    [InlineData("instrumen", "--edisi")]
    [InlineData("init", "x", "--jenis", "kota")]
    public async Task A_wrong_command_line_is_explained_and_ends_with_2(params string[] args)
    {
        var run = await CommandRun.Of(args);

        Assert.Equal(ExitCodes.Usage, run.ExitCode);
        Assert.StartsWith("kks: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("--help", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Out);
    }

    [Theory]
    [InlineData("id", "Pemakaian:")]
    [InlineData("en", "Usage:")]
    public async Task Help_is_in_the_language_asked_for(string language, string word)
    {
        var run = await CommandRun.Of("--bahasa", language, "--help");

        Assert.Equal(ExitCodes.Success, run.ExitCode);
        Assert.Contains(word, run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_command_describes_itself_and_its_options()
    {
        var root = await CommandRun.Of("--help");
        var commands = root.Out.Split('\n').Where(l => l.StartsWith("  ", StringComparison.Ordinal) && !l.TrimStart().StartsWith('-')).Select(l => l.Trim().Split(' ')[0]);

        foreach (var command in commands)
        {
            var help = await CommandRun.Of(command, "--help");
            Assert.Equal(ExitCodes.Success, help.ExitCode);
            Assert.StartsWith("  -h, ", help.Out.Split('\n').Single(l => l.Contains("--help", StringComparison.Ordinal)), StringComparison.Ordinal);
        }
    }
}
