namespace Kks.Reporting.WordTemplates.Tags;

/// <summary>
/// Code between braces -> tags. Code whose blocks are all closed in it stays one tag; other code becomes one tag per statement, so that each
/// opening and closing has a place of its own. Stateless and thread-safe.
/// </summary>
internal static class TagParser
{
    /// <summary>Tags as code, role and keyword.</summary>
    public static IReadOnlyList<CodeStatement> Parse(string inner)
    {
        if (SpecialTag.WordOf(inner) is { } special)
        {
            return [new CodeStatement("{{" + inner + "}}", TagRole.Silent, special)];
        }

        var statements = StatementReader.Read(WithoutMarks(inner, out var first, out var last));
        if (IsWhole(statements))
        {
            var role = statements.All(statement => statement.Role != TagRole.Value) ? TagRole.Silent : TagRole.Value;
            var keyword = statements is [var only] ? only.Keyword : "";
            return [new CodeStatement("{{" + inner + "}}", role, keyword)];
        }

        return
        [
            .. statements.Select((statement, i) => statement with
            {
                Text = $"{{{{{(i == 0 ? first : "")} {statement.Text} {(i == statements.Count - 1 ? last : "")}}}}}",
            }),
        ];
    }

    private static string WithoutMarks(string inner, out string first, out string last)
    {
        first = inner.Length > 0 && inner[0] is '-' or '~' ? inner[..1] : "";
        var rest = inner[first.Length..];
        last = rest.Length > 0 && rest[^1] is '-' or '~' ? rest[^1..] : "";
        return rest[..^last.Length];
    }

    private static bool IsWhole(IReadOnlyList<CodeStatement> statements)
    {
        var depth = 0;
        foreach (var statement in statements)
        {
            depth += statement.Role switch { TagRole.Open => 1, TagRole.Close => -1, _ => 0 };
            if (depth < 0 || (depth == 0 && statement.Role == TagRole.Middle))
            {
                return false;
            }
        }

        return depth == 0;
    }
}
