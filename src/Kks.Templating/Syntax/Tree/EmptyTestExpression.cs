namespace Kks.Templating.Syntax.Tree;

/// <summary>The test <c>a.empty?</c>.</summary>
internal sealed record EmptyTestExpression(SourceSpan Span, ExpressionSyntax Target) : ExpressionSyntax(Span);
