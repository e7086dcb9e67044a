using System.Text.RegularExpressions;
using Kks.Reporting.Testing.Diffs;
using Kks.Reporting.Testing.Resources;

namespace Kks.Reporting.Testing.Tests.Diffs;

/// <summary>docs/testing-templates.md shows two texts and their difference; here the difference is made again.</summary>
public sealed partial class TestingDocumentTests
{
    [Fact]
    public void The_difference_shown_is_the_one_made()
    {
        var blocks = Block().Matches(Repository.TextOf("docs/testing-templates.md").ReplaceLineEndings("\n")).ToDictionary(match => match.Groups["name"].Value, match => match.Groups["text"].Value);
        Assert.Equal(["disetujui", "perbedaan", "sekarang"], blocks.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(blocks["perbedaan"], new ChangeReport(TestingTexts.For("id")).Write(TextComparer.Compare(blocks["disetujui"], blocks["sekarang"])));
    }

    [GeneratedRegex("```(?<name>disetujui|sekarang|perbedaan)\n(?<text>(?s:.*?))```")]
    private static partial Regex Block();
}
