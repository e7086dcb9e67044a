using System.Text.RegularExpressions;
using Kks.Sample.AspNetCore.Tests.Hosting;

namespace Kks.Sample.AspNetCore.Tests;

public sealed partial class EmbeddingDocumentTests
{
    private static readonly string Page = File.ReadAllText(Repository.PathOf("docs/embedding.md")).ReplaceLineEndings("\n");

    [Fact]
    public void Every_piece_of_code_stands_in_the_sample_it_names()
    {
        var pieces = Pieces().Matches(Page);

        Assert.Equal(Regex.Count(Page, "^```csharp$", RegexOptions.Multiline), pieces.Count);
        Assert.True(pieces.Count >= 9, $"{pieces.Count} pieces");
        Assert.All(pieces, piece =>
        {
            var source = File.ReadAllText(Repository.PathOf(piece.Groups[1].Value)).ReplaceLineEndings("\n");
            Assert.Contains(Unindented(piece.Groups[2].Value), Unindented(source), StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("docs/embedding.md")]
    [InlineData("samples/03-aspnetcore/README.md")]
    public void Every_link_to_a_file_leads_somewhere(string document)
    {
        var file = Repository.PathOf(document);
        var targets = Links().Matches(File.ReadAllText(file)).Select(m => m.Groups[1].Value.Split('#')[0]).ToList();

        Assert.NotEmpty(targets);
        Assert.All(targets, target => Assert.True(Path.Exists(Path.Combine(Path.GetDirectoryName(file)!, target)), target));
    }

    [Fact]
    public void Every_file_the_README_of_the_sample_names_is_there()
    {
        var folder = Repository.PathOf("samples/03-aspnetcore");
        var files = Files().Matches(File.ReadAllText(Path.Combine(folder, "README.md"))).Select(m => m.Groups[1].Value).ToList();

        Assert.True(files.Count > 10, $"{files.Count} files");
        Assert.All(files, name => Assert.True(File.Exists(Path.Combine(folder, name)), name));
    }

    /// <summary>Without indentation, since a piece is cut from somewhere deeper.</summary>
    private static string Unindented(string code) => string.Join('\n', code.Split('\n').Select(line => line.Trim()));

    [GeneratedRegex("<!-- (samples/[^ ]+) -->\n```csharp\n(.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Pieces();

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Links();

    [GeneratedRegex(@"`([A-Za-z/.]+\.(?:cs|js|json|cshtml\.cs))`")]
    private static partial Regex Files();
}
