using System.Text.RegularExpressions;

namespace Kks.Reporting.WordTemplates.Tags;

/// <summary>Splits the code of a tag into statements and tells what each does. Stateless and thread-safe.</summary>
internal static partial class StatementReader
{
    public static IReadOnlyList<CodeStatement> Read(string code)
    {
        var statements = new List<CodeStatement>();
        var (start, depth) = (0, 0);
        for (var i = 0; i <= code.Length; i++)
        {
            var sign = i < code.Length ? code[i] : ';';
            switch (sign)
            {
                case '"' or '\'' or '`':
                    i = SkipText(code, i);
                    break;
                case '#':
                    i = SkipComment(code, i);
                    break;
                case '(' or '[' or '{':
                    depth++;
                    break;
                case ')' or ']' or '}':
                    depth--;
                    break;
                case ';' or '\n' or '\r' when depth <= 0 || i == code.Length:
                    Add(statements, code[start..Math.Min(i, code.Length)]);
                    start = i + 1;
                    break;
            }
        }

        return statements;
    }

    private static void Add(List<CodeStatement> statements, string text)
    {
        var trimmed = text.Trim();
        if (trimmed.Length > 0)
        {
            statements.Add(Classify(trimmed));
        }
    }

    private static CodeStatement Classify(string text)
    {
        var word = FirstWord(text);
        var role = word switch
        {
            "for" or "while" when text.AsSpan(word.Length).TrimStart().StartsWith(".") => TagRole.Value,
            "if" or "case" or "for" or "while" or "capture" or "with" or "wrap" or "func" or "tablerow" => TagRole.Open,
            "else" or "when" => TagRole.Middle,
            "end" => TagRole.Close,
            "break" or "continue" or "ret" or "readonly" or "import" => TagRole.Silent,
            _ when text[0] == '#' => TagRole.Silent,
            _ when text.AsSpan().IndexOfAny('=', '+', '-') < 0 => TagRole.Value,
            _ when AnonymousFunction().IsMatch(text) => TagRole.Open,
            _ when Assignment().IsMatch(text) => TagRole.Silent,
            _ => TagRole.Value,
        };
        return new CodeStatement(text, role, role == TagRole.Value ? "" : word);
    }

    private static string FirstWord(string text)
    {
        var end = 0;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '_'))
        {
            end++;
        }

        return text[..end];
    }

    private static int SkipText(string code, int open)
    {
        for (var i = open + 1; i < code.Length; i++)
        {
            if (code[i] == '\\' && code[open] != '`')
            {
                i++;
            }
            else if (code[i] == code[open])
            {
                return i;
            }
        }

        return code.Length - 1;
    }

    private static int SkipComment(string code, int open)
    {
        var close = code.AsSpan(open).StartsWith("##") ? code.IndexOf("##", open + 2, StringComparison.Ordinal) : -1;
        if (close >= 0)
        {
            return close + 1;
        }

        var line = code.IndexOf('\n', open);
        return line < 0 ? code.Length - 1 : line - 1;
    }

    [GeneratedRegex(@"=\s*do\s*$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex AnonymousFunction();

    [GeneratedRegex(@"^\$?[\p{L}_][\p{L}\p{N}_.]*(\[[^\]]*\]|\([\p{L}\p{N}_, ]*\))?[\p{L}\p{N}_.]*\s*(([-+*/%]|//|\?\?)?=(?![=~])|\+\+|--)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Assignment();
}
