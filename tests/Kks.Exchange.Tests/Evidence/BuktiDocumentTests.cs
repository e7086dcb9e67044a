using System.Text.RegularExpressions;

namespace Kks.Exchange.Tests.Evidence;

/// <summary>Every code about evidence files has a heading, a text in both languages and a hint; and the other way round.</summary>
public sealed partial class BuktiDocumentTests
{
    private static readonly string[] Codes = [.. Code().Matches(Repository.TextOf("src/Kks.Exchange/Evidence/BuktiCodes.cs")).Select(m => m.Groups[1].Value).Order(StringComparer.Ordinal)];

    [Fact]
    public void Every_code_has_a_heading_and_every_heading_a_code()
    {
        var headings = Heading().Matches(Repository.TextOf("docs/diagnostics.md")).Select(m => m.Groups[1].Value).Order(StringComparer.Ordinal);

        Assert.True(Codes.Length > 20);
        Assert.Equal(Codes, headings);
    }

    [Fact]
    public void Every_code_has_a_text_and_a_hint_in_both_languages()
    {
        var indonesian = Keys("src/Kks.Exchange/Evidence/BuktiMessages.resx");

        Assert.Equal(indonesian, Keys("src/Kks.Exchange/Evidence/BuktiMessages.en.resx"));
        Assert.Equal(indonesian.Distinct(), indonesian);
        Assert.All(Codes, code => Assert.Contains(code, indonesian));
        Assert.All(Codes, code => Assert.Contains(code + ".hint", indonesian));
    }

    [Fact]
    public void The_page_on_evidence_names_every_code()
    {
        var page = Repository.TextOf("docs/bukti.md");

        Assert.All(Codes.Except(["KKS2109", "KKS2114"]), code => Assert.Contains(code, page, StringComparison.Ordinal));
    }

    private static List<string> Keys(string file) => [.. Key().Matches(Repository.TextOf(file)).Select(m => m.Groups[1].Value).Order(StringComparer.Ordinal)];

    [GeneratedRegex("\"(KKS[0-9]{4})\"")]
    private static partial Regex Code();

    [GeneratedRegex("^### (KKS2[12][0-9]{2}): ", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex("<data name=\"([^\"]+)\"")]
    private static partial Regex Key();
}
