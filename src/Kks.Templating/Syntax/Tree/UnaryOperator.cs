namespace Kks.Templating.Syntax.Tree;

internal enum UnaryOperator
{
    Not,
    Minus,
    Plus,

    /// <summary><c>@f</c>: the function itself.</summary>
    Address,

    /// <summary><c>^list</c>: the items as separate arguments.</summary>
    Expand,
}
