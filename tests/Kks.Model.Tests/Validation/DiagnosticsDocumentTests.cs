using System.Text.RegularExpressions;

namespace Kks.Model.Tests.Validation;

/// <summary>Every code of the model has a heading in the document, and every heading a code.</summary>
public sealed partial class DiagnosticsDocumentTests
{
    [Fact]
    public void Every_code_has_a_heading_and_every_heading_a_code()
    {
        var codes = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "Kks.Model"), "*Codes.cs", SearchOption.AllDirectories)
            .SelectMany(f => Code().Matches(File.ReadAllText(f)).Select(m => m.Groups[1].Value))
            .ToList();

        Assert.True(codes.Count > 60);
        Assert.Equal(codes.Distinct().Order(StringComparer.Ordinal), Headings().Where(IsOfModel).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_code_has_a_text_in_both_languages()
    {
        foreach (var file in (string[])["Resources/Messages", "Instruments/InstrumenMessages", "Packages/PackageMessages", "Checks/CheckMessages"])
        {
            var indonesian = Keys($"src/Kks.Model/{file}.resx");
            Assert.Equal(indonesian, Keys($"src/Kks.Model/{file}.en.resx"));
            Assert.Equal(indonesian.Distinct(), indonesian);
        }
    }

    [Fact]
    public void Every_entry_shows_an_example_and_a_cure()
    {
        foreach (var entry in Repository.TextOf("docs/diagnostics.md").Split("\n### ").Skip(1))
        {
            Assert.True(entry.Contains("```", StringComparison.Ordinal) && entry.Contains("\nPerbaikan: ", StringComparison.Ordinal), entry);
        }
    }

    /// <summary>Evidence files are opened elsewhere: KKS21xx and KKS22xx belong to Kks.Exchange.</summary>
    private static bool IsOfModel(string code) => code.StartsWith("KKS1", StringComparison.Ordinal) || code.StartsWith("KKS20", StringComparison.Ordinal) || code.StartsWith("KKS501", StringComparison.Ordinal);

    private static List<string> Headings() =>
        [.. Heading().Matches(Repository.TextOf("docs/diagnostics.md")).Select(m => m.Groups[1].Value)];

    private static List<string> Keys(string file) => [.. Key().Matches(Repository.TextOf(file)).Select(m => m.Groups[1].Value).Order(StringComparer.Ordinal)];

    [GeneratedRegex("\"(KKS[0-9]{4})\"")]
    private static partial Regex Code();

    [GeneratedRegex("^### (KKS[0-9]{4}): ", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex("<data name=\"([^\"]+)\"")]
    private static partial Regex Key();
}
