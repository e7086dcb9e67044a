using System.Text.RegularExpressions;

namespace Kks.Reporting.Tests.Docs;

/// <summary>One entry of docs/diagnostics.md: the code, its title, and the first fenced block with what stands behind its fence.</summary>
internal sealed partial record DiagnosticEntry(string Code, string Title, string Language, string Settings, string Example)
{
    public static IReadOnlyList<DiagnosticEntry> Read(string text) =>
    [
        .. text.ReplaceLineEndings("\n").Split("\n### ").Skip(1).Select(entry => Pattern().Match(entry)).Select(match => match.Success
            ? new DiagnosticEntry(Group(match, "code"), Group(match, "title"), Group(match, "language"), Group(match, "settings"), Group(match, "example"))
            : throw new InvalidOperationException("An entry of docs/diagnostics.md has no code, title or example.")),
    ];

    public bool IsWarning => Title.EndsWith("(peringatan)", StringComparison.Ordinal);

    private static string Group(Match match, string name) => match.Groups[name].Value;

    [GeneratedRegex("^(?<code>KKS[0-9]{4}): (?<title>.+)\n(?s:.*?)\n```(?<language>[a-z]+)[ ]?(?<settings>.*)\n(?<example>(?s:.*?))\n```\n")]
    private static partial Regex Pattern();
}
