using System.Security.Cryptography;

namespace Kks.Cli.Tests;

public sealed class RenderSetTests
{
    [Theory]
    [InlineData("samples/luwu-2021")]
    public async Task The_whole_set_comes_with_an_index_that_tells_the_truth(string sample)
    {
        using var folder = DataFolderCopy.Empty();

        var run = await CommandRun.Of("render", Repository.PathOf(sample), "--out", folder.Path, "--semua");

        Assert.Equal(ExitCodes.Success, run.ExitCode);
        Assert.True(File.Exists(folder.FileAt("INDEKS.docx")));
        var index = File.ReadAllLines(folder.FileAt("INDEKS.md"));
        var listed = index.SkipWhile(line => line != "```").Skip(1).TakeWhile(line => line != "```").Select(line => line.Split("  ")).ToList();
        var made = Directory.EnumerateFiles(folder.Path, "*.docx", SearchOption.AllDirectories).Count() - 1;
        Assert.Equal(made, listed.Count);
        Assert.All(listed, entry => Assert.Equal(entry[0], Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(folder.FileAt(entry[1]))))));
        Assert.All(listed, entry => Assert.Contains(index, line => line.StartsWith("| ", StringComparison.Ordinal) && line.Contains(entry[1], StringComparison.Ordinal)));
    }
}
