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

    public static (TokenKind Kind, int Length) Read(string text, int position)
    {
        foreach (var (sign, kind) in Known)
        {
            if (string.CompareOrdinal(text, position, sign, 0, sign.Length) == 0) return (kind, sign.Length);
        }

        return (TokenKind.Invalid, char.IsHighSurrogate(text[position]) && position + 1 < text.Length ? 2 : 1);
    }
}
