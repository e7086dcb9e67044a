using System.Text.RegularExpressions;

namespace Kks.Cli.Tests;

/// <summary>A block below <c>&lt;!-- dari: FILE --&gt;</c> is cut from that file, which is compiled, run or rendered elsewhere.</summary>
public sealed partial class DocumentExcerptTests
{
    public static TheoryData<string> Documents =>
        [.. Directory.EnumerateFiles(Repository.PathOf("docs"), "*.md").Where(path => Mark().IsMatch(File.ReadAllText(path))).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_excerpt_stands_in_its_file(string document)
    {
        var text = Repository.TextOf("docs/" + document).ReplaceLineEndings("\n");
        var excerpts = Excerpt().Matches(text);
        Assert.Equal(Mark().Count(text), excerpts.Count);
        Assert.All(excerpts, excerpt => Assert.Contains(
            $"\n{excerpt.Groups["text"].Value}\n",
            $"\n{Repository.TextOf(excerpt.Groups["file"].Value).ReplaceLineEndings("\n")}\n",
            StringComparison.Ordinal));
    }

    [Fact]
    public void Guides_for_authors_and_developers_show_excerpts() =>
        Assert.All(new[] { "getting-started.md", "mulai-templat.md", "testing-templates.md" }, guide => Assert.Matches(Excerpt(), Repository.TextOf("docs/" + guide)));

    [Fact]
    public void The_smallest_app_is_the_console_sample() =>
        Assert.Equal(Repository.TextOf("samples/01-konsol/Program.cs"), Repository.TextOf("templates-dotnet/content/kks-app/Program.cs"));

    [GeneratedRegex("<!-- dari: ")]
    private static partial Regex Mark();

    [GeneratedRegex("<!-- dari: (?<file>[^ ]+) -->\n```[a-z]*\n(?<text>(?s:.*?))\n```\n")]
    private static partial Regex Excerpt();
}
