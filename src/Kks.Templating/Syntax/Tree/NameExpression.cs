namespace Kks.Templating.Syntax.Tree;

/// <summary>A plain name.</summary>
internal sealed record NameExpression(SourceSpan Span, string Name) : ExpressionSyntax(Span);
