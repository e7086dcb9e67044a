namespace Kks.Templating.Syntax.Tree;

/// <summary>An item, <c>a[i]</c>.</summary>
internal sealed record IndexExpression(SourceSpan Span, ExpressionSyntax Target, ExpressionSyntax Index) : ExpressionSyntax(Span);
