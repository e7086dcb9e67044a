namespace Kks.Templating.Runtime;

/// <summary>The operators that builtins share with expressions.</summary>
public enum ArithmeticOperator
{
    /// <summary><c>+</c></summary>
    Add,

    /// <summary><c>-</c></summary>
    Subtract,

    /// <summary><c>*</c></summary>
    Multiply,

    /// <summary><c>/</c>, always a fraction</summary>
    Divide,

    /// <summary><c>//</c></summary>
    IntegerDivide,

    /// <summary><c>%</c></summary>
    Modulo,
}
