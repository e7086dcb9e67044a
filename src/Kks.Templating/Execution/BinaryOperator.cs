namespace Kks.Templating.Execution;

internal enum BinaryOperator
{
    Add,
    Subtract,
    Multiply,
    Divide,
    IntegerDivide,
    Modulo,
    ShiftLeft,
    ShiftRight,
    Range,
    RangeExclusive,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    And,
    Or,
    Coalesce,
    NotCoalesce,
}
