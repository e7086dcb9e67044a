using System.Text.RegularExpressions;

namespace Kks.Exchange.Tests;

/// <summary>Every code of workbooks has a heading in the document, texts in both languages, and a cure.</summary>
public sealed partial class DiagnosticsDocumentTests
{
    private static readonly string Source = Repository.PathOf("src/Kks.Exchange");

    [Fact]
    public void Every_code_of_workbooks_has_a_heading_and_every_heading_a_code()
    {
        var codes = Directory.EnumerateFiles(Source, "*Codes.cs", SearchOption.AllDirectories).SelectMany(f => Code().Matches(File.ReadAllText(f)).Select(m => m.Groups[1].Value)).ToList();
        var headings = Heading().Matches(File.ReadAllText(Repository.PathOf("docs/diagnostics.md"))).Select(m => m.Groups[1].Value).ToList();

        Assert.True(codes.Count > 30);
        Assert.Equal(codes.Order(StringComparer.Ordinal), headings.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_text_is_there_in_both_languages_with_the_same_blanks()
    {
        var indonesian = Texts("WorkbookMessages.resx");
        var english = Texts("WorkbookMessages.en.resx");

        Assert.Equal(indonesian.Keys.Order(StringComparer.Ordinal), english.Keys.Order(StringComparer.Ordinal));
        Assert.All(indonesian, text => Assert.Equal(Blanks(text.Value), Blanks(english[text.Key])));
        Assert.All(indonesian.Keys.Where(k => Code().IsMatch($"\"{k}\"") && k != "KKS5310"), key => Assert.True(indonesian.ContainsKey(key + ".hint"), key));
    }

    private static Dictionary<string, string> Texts(string file) =>
        Text().Matches(File.ReadAllText(Path.Combine(Source, "Workbooks", file))).ToDictionary(m => m.Groups[1].Value, m => m.Groups[2].Value);

    private static IEnumerable<string> Blanks(string text) => Blank().Matches(text).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex("\"(KKS5[123][0-9]{2})\"")]
    private static partial Regex Code();

    [GeneratedRegex("^### (KKS5[123][0-9]{2}): ", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex("<data name=\"([^\"]+)\" xml:space=\"preserve\">\\s*<value>(.*?)</value>", RegexOptions.Singleline)]
    private static partial Regex Text();

    [GeneratedRegex("\\{[0-9]+")]
    private static partial Regex Blank();
}
