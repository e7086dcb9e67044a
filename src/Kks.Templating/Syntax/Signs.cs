namespace Kks.Templating.Syntax;

/// <summary>Reads operators and other signs; the longest one wins.</summary>
internal static class Signs
{
    private static readonly (string Sign, TokenKind Kind)[] Known =
    [
        ("//=", TokenKind.DoubleSlashAssign), ("..<", TokenKind.RangeExclusive), ("...", TokenKind.Ellipsis),
        ("|>", TokenKind.Pipe), ("||", TokenKind.Or), ("&&", TokenKind.And), ("??", TokenKind.Coalesce), ("?!", TokenKind.NotCoalesce),
        ("?.", TokenKind.QuestionDot), ("==", TokenKind.Equal), ("!=", TokenKind.NotEqual), ("<=", TokenKind.LessOrEqual),
        (">=", TokenKind.GreaterOrEqual), ("<<", TokenKind.ShiftLeft), (">>", TokenKind.ShiftRight), ("+=", TokenKind.PlusAssign),
        ("-=", TokenKind.MinusAssign), ("*=", TokenKind.StarAssign), ("//", TokenKind.DoubleSlash), ("/=", TokenKind.SlashAssign),
        ("%=", TokenKind.PercentAssign), ("++", TokenKind.Increment), ("--", TokenKind.Decrement), ("..", TokenKind.Range),
        ("(", TokenKind.OpenParen), (")", TokenKind.CloseParen), ("[", TokenKind.OpenBracket), ("]", TokenKind.CloseBracket),
        ("{", TokenKind.OpenBrace), ("}", TokenKind.CloseBrace), (".", TokenKind.Dot), (",", TokenKind.Comma), (":", TokenKind.Colon),
        (";", TokenKind.Semicolon), ("|", TokenKind.Pipe), ("?", TokenKind.Question), ("!", TokenKind.Not), ("<", TokenKind.Less),
        (">", TokenKind.Greater), ("+", TokenKind.Plus), ("-", TokenKind.Minus), ("*", TokenKind.Star), ("/", TokenKind.Slash),
        ("%", TokenKind.Percent), ("^", TokenKind.Caret), ("@", TokenKind.At), ("=", TokenKind.Assign),
    ];

    private static readonly (string Sign, TokenKind Kind)[][] ByFirst =
        [.. Enumerable.Range(0, 128).Select(first => Known.Where(entry => entry.Sign[0] == first).ToArray())];

    public static (TokenKind Kind, int Length) Read(string text, int position)
    {
        var first = text[position];
        foreach (var (sign, kind) in first < ByFirst.Length ? ByFirst[first] : [])
        {
            if (text.AsSpan(position).StartsWith(sign)) return (kind, sign.Length);
        }

        return (TokenKind.Invalid, char.IsHighSurrogate(text[position]) && position + 1 < text.Length ? 2 : 1);
    }
}
