namespace Kks.Templating.Syntax.Tree;

/// <summary><c>c ? x : y</c>.</summary>
internal sealed record ConditionalExpression(
    SourceSpan Span,
    ExpressionSyntax Condition,
    ExpressionSyntax WhenTrue,
    ExpressionSyntax WhenFalse)
    : ExpressionSyntax(Span);
