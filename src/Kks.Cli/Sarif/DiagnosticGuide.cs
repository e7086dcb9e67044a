using System.Text.RegularExpressions;

namespace Kks.Cli.Sarif;

/// <summary>The page on diagnostics, <c>docs/diagnostics.md</c>, which comes embedded: code -> heading, explanation, cure.</summary>
internal static partial class DiagnosticGuide
{
    private static readonly Lazy<Dictionary<string, DiagnosticEntry>> Entries = new(Read);

    public static DiagnosticEntry? Find(string code) => Entries.Value.GetValueOrDefault(code);

    private static Dictionary<string, DiagnosticEntry> Read()
    {
        using var content = typeof(DiagnosticGuide).Assembly.GetManifestResourceStream("Kks.Cli.diagnostics.md")!;
        using var reader = new StreamReader(content);
        var text = reader.ReadToEnd().ReplaceLineEndings("\n");
        return Entry().Matches(text).DistinctBy(m => m.Groups["code"].Value).ToDictionary(
            m => m.Groups["code"].Value,
            m => new DiagnosticEntry(m.Groups["title"].Value, m.Groups["body"].Value.Trim(), m.Groups["cure"].Value.Trim()),
            StringComparer.Ordinal);
    }

    [GeneratedRegex(@"^### (?<code>KKS[0-9]{4}): (?<title>.+)\n\n(?<body>(?:(?!```|### )[\s\S])+?)\n\n?```[\s\S]*?\n```\n\n?Perbaikan: (?<cure>.+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Entry();
}
