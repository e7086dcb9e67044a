namespace Kks.Templating.Syntax.Tree;

/// <summary>The block of a <c>wrap</c>, <c>$$</c>.</summary>
internal sealed record BlockExpression(SourceSpan Span) : ExpressionSyntax(Span);
