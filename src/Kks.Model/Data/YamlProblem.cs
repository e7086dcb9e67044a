using Kks.Model.Diagnostics;
using YamlDotNet.Core;

namespace Kks.Model.Data;

/// <summary>Says in the reader's language, and at the place a person would look, what the YAML parser says in its own.</summary>
internal static class YamlProblem
{
    private static readonly (string Part, string Variant)[] Known =
    [
        ("tab ", "tab"),
        ("unknown escape", "escape"),
        ("hexadecimal", "escape"),
        ("Unicode", "escape"),
        ("quoted scalar", "quote"),
        ("expected ':'", "colon"),
        ("invalid mapping", "value"),
        ("Mapping values", "value"),
        ("Block sequence entries", "entry"),
        ("expected key", "indent"),
        ("expected '-'", "indent"),
        ("wrong indentation", "indent"),
        ("flow sequence", "bracket"),
        ("flow mapping", "bracket"),
        ("cannot start any token", "character"),
        ("anchor", "anchor"),
        ("directive", "directive"),
    ];

    public static void Report(YamlException problem, string file, string text, DiagnosticBag bag)
    {
        var variant = Array.Find(Known, k => problem.Message.Contains(k.Part, StringComparison.Ordinal)).Variant ?? "other";
        var mark = variant == "escape" ? problem.End : problem.Start;
        var (line, column) = ((int)Math.Max(1, mark.Line), (int)Math.Max(1, mark.Column));
        if (variant == "tab")
        {
            (line, column) = FirstTab(text, line) ?? (line, column);
        }

        if (variant == "indent")
        {
            variant = Refine(LineOf(text, line), column);
        }

        bag.Error($"{DataCodes.YamlSyntax}.{variant}", new SourceLocation(file, line, column));
    }

    /// <summary>"No key found" is what the parser says of a wrong indent, of a line without a colon and of text behind a closing quote.</summary>
    private static string Refine(string line, int column)
    {
        if (line.AsSpan(0, Math.Min(line.Length, column - 1)).IndexOfAny('"', '\'') >= 0)
        {
            return "quote";
        }

        return line.Contains(':', StringComparison.Ordinal) ? "indent" : "colon";
    }

    private static (int Line, int Column)? FirstTab(string text, int fromLine)
    {
        var lines = text.Split('\n');
        for (var i = fromLine - 1; i < lines.Length; i++)
        {
            var indent = lines[i][..^lines[i].TrimStart(' ', '\t').Length];
            if (indent.Contains('\t', StringComparison.Ordinal))
            {
                return (i + 1, indent.IndexOf('\t', StringComparison.Ordinal) + 1);
            }
        }

        return null;
    }

    private static string LineOf(string text, int line) => text.Split('\n').ElementAtOrDefault(line - 1)?.TrimEnd('\r') ?? string.Empty;
}
