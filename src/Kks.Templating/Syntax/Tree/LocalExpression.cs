namespace Kks.Templating.Syntax.Tree;

/// <summary>A local variable <c>$name</c>; the name comes without the sign.</summary>
internal sealed record LocalExpression(SourceSpan Span, string Name) : ExpressionSyntax(Span);
