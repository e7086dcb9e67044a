using Kks.Templating.Execution;

namespace Kks.Templating.Syntax;

/// <summary>How tight operators bind; higher is tighter.</summary>
internal static class Precedence
{
    public const int None = 0;
    public const int Or = 2;
    public const int Unary = 9;

    public static bool TryGet(TokenKind kind, out BinaryOperator operation, out int precedence)
    {
        (operation, precedence) = kind switch
        {
            TokenKind.Coalesce => (BinaryOperator.Coalesce, 1),
            TokenKind.NotCoalesce => (BinaryOperator.NotCoalesce, 1),
            TokenKind.Or => (BinaryOperator.Or, Or),
            TokenKind.And => (BinaryOperator.And, 3),
            TokenKind.Equal => (BinaryOperator.Equal, 4),
            TokenKind.NotEqual => (BinaryOperator.NotEqual, 4),
            TokenKind.Less => (BinaryOperator.Less, 5),
            TokenKind.LessOrEqual => (BinaryOperator.LessOrEqual, 5),
            TokenKind.Greater => (BinaryOperator.Greater, 5),
            TokenKind.GreaterOrEqual => (BinaryOperator.GreaterOrEqual, 5),
            TokenKind.Plus => (BinaryOperator.Add, 6),
            TokenKind.Minus => (BinaryOperator.Subtract, 6),
            TokenKind.Star => (BinaryOperator.Multiply, 7),
            TokenKind.Slash => (BinaryOperator.Divide, 7),
            TokenKind.DoubleSlash => (BinaryOperator.IntegerDivide, 7),
            TokenKind.Percent => (BinaryOperator.Modulo, 7),
            TokenKind.ShiftLeft => (BinaryOperator.ShiftLeft, 7),
            TokenKind.ShiftRight => (BinaryOperator.ShiftRight, 7),
            TokenKind.Range => (BinaryOperator.Range, 8),
            TokenKind.RangeExclusive => (BinaryOperator.RangeExclusive, 8),
            _ => (default, None),
        };
        return precedence > None;
    }

    public static bool IsAssignment(TokenKind kind) => kind is >= TokenKind.Assign and <= TokenKind.PercentAssign;

    /// <summary>The operator of a compound assignment; null for the plain one.</summary>
    public static BinaryOperator? OfAssignment(TokenKind kind) => kind switch
    {
        TokenKind.PlusAssign => BinaryOperator.Add,
        TokenKind.MinusAssign => BinaryOperator.Subtract,
        TokenKind.StarAssign => BinaryOperator.Multiply,
        TokenKind.SlashAssign => BinaryOperator.Divide,
        TokenKind.DoubleSlashAssign => BinaryOperator.IntegerDivide,
        TokenKind.PercentAssign => BinaryOperator.Modulo,
        _ => null,
    };

    /// <summary>Whether an operand can start here, so that it becomes an argument of what stands before it.</summary>
    public static bool StartsArgument(TokenKind kind) => kind is TokenKind.Name or TokenKind.Local or TokenKind.Arguments
        or TokenKind.ArgumentItem or TokenKind.Block or TokenKind.Literal or TokenKind.InterpolationStart or TokenKind.OpenParen
        or TokenKind.OpenBracket or TokenKind.OpenBrace or TokenKind.Not or TokenKind.Caret or TokenKind.At or TokenKind.Increment
        or TokenKind.Decrement;
}
