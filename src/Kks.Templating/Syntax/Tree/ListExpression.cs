namespace Kks.Templating.Syntax.Tree;

/// <summary>A list literal.</summary>
internal sealed record ListExpression(SourceSpan Span, IReadOnlyList<ExpressionSyntax> Items) : ExpressionSyntax(Span);
