namespace Kks.Templating.Syntax.Tree;

/// <summary><c>do … end</c>.</summary>
internal sealed record FunctionExpression(SourceSpan Span, FunctionSyntax Function) : ExpressionSyntax(Span);
