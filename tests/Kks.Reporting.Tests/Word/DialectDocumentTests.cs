using System.Text;
using System.Text.RegularExpressions;
using Kks.Reporting.Word;

namespace Kks.Reporting.Tests.Word;

/// <summary>docs/word-dialect.md says what every construct becomes; here each pair is made again and compared.</summary>
public sealed partial class DialectDocumentTests
{
    private static readonly string Document = Path.Combine(Repository.Root, "docs", "word-dialect.md");

    [Fact]
    public void Every_pair_in_the_dialect_document_is_true()
    {
        var written = File.ReadAllText(Document);
        var made = Pair().Replace(written, match => $"```markdown\n{match.Groups["input"].Value}```\n\n```hasil\n{Outcome(match.Groups["input"].Value)}\n```");
        var received = Path.ChangeExtension(Document, ".received.md");
        if (written != made)
        {
            File.WriteAllText(received, made);
        }

        Assert.True(Pair().Count(written) >= 20, "The dialect document has lost its pairs.");
        Assert.Equal(written, made);
    }

    private static string Outcome(string input)
    {
        var document = Rendered.From(input, WordOptions.Default with { Images = new TestImages() });
        var text = new StringBuilder(DocxOutline.Of(document));
        foreach (var diagnostic in document.Result.Diagnostics)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"\n! {diagnostic.Code} ({diagnostic.Location?.Line},{diagnostic.Location?.Column}): {diagnostic.Message}");
            text.Append(diagnostic.Hint is null ? string.Empty : $" {diagnostic.Hint}");
        }

        return text.ToString();
    }

    [GeneratedRegex("```markdown\n(?<input>.*?)```\n\n```hasil\n(?<outcome>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Pair();
}
