namespace Kks.Templating.Syntax.Tree;

/// <summary>An item of the argument list, <c>$0</c>.</summary>
internal sealed record ArgumentItemExpression(SourceSpan Span, int Index) : ExpressionSyntax(Span);
