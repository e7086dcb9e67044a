using System.Text.RegularExpressions;

namespace Kks.Cli.Tests;

public sealed partial class DocumentationTests
{
    [Fact]
    public void The_code_in_the_README_is_the_compiled_sample()
    {
        var code = Repository.TextOf("samples/01-konsol/Program.cs").TrimEnd();

        Assert.Contains($"```csharp\n{code}\n```", Repository.TextOf("README.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.id.md")]
    [InlineData("CONTRIBUTING.md")]
    [InlineData("docs/bukti.md")]
    [InlineData("docs/command.md")]
    [InlineData("docs/data.md")]
    [InlineData("docs/templates.md")]
    [InlineData("docs/word-templates.md")]
    [InlineData("docs/testing-templates.md")]
    [InlineData("docs/mulai-daerah.md")]
    [InlineData("docs/mulai-templat.md")]
    [InlineData("docs/getting-started.md")]
    [InlineData("samples/02-templat-sendiri/README.md")]
    public void Every_link_to_a_file_leads_somewhere(string document)
    {
        var file = Repository.PathOf(document);
        var targets = Links().Matches(File.ReadAllText(file)).Select(m => m.Groups[1].Value.Split('#')[0]).Where(t => t.Length > 0 && !t.Contains("://", StringComparison.Ordinal));

        Assert.All(targets, target => Assert.True(Path.Exists(Path.Combine(Path.GetDirectoryName(file)!, target)), target));
    }

    [Fact]
    public async Task Every_command_is_in_the_command_page()
    {
        var page = Repository.TextOf("docs/command.md");
        var help = await CommandRun.Of("--help");
        var commands = CommandNames().Matches(help.Out).Select(m => m.Groups[1].Value).ToList();

        Assert.Contains("render", commands);
        Assert.All(commands, command => Assert.Contains($"`kks {command}", page, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Links();

    [GeneratedRegex(@"^  ([a-z]+)  +\S", RegexOptions.Multiline)]
    private static partial Regex CommandNames();
}
