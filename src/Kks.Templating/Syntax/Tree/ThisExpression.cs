namespace Kks.Templating.Syntax.Tree;

/// <summary>The object on top, <c>this</c>.</summary>
internal sealed record ThisExpression(SourceSpan Span) : ExpressionSyntax(Span);
