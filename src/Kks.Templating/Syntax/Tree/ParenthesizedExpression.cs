namespace Kks.Templating.Syntax.Tree;

/// <summary>An expression in parentheses.</summary>
internal sealed record ParenthesizedExpression(SourceSpan Span, ExpressionSyntax Inner) : ExpressionSyntax(Span);
