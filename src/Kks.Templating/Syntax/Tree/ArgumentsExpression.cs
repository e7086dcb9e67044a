namespace Kks.Templating.Syntax.Tree;

/// <summary>The argument list <c>$</c>.</summary>
internal sealed record ArgumentsExpression(SourceSpan Span) : ExpressionSyntax(Span);
