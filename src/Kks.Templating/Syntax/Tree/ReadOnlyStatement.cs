namespace Kks.Templating.Syntax.Tree;

/// <summary><c>readonly x</c>.</summary>
internal sealed record ReadOnlyStatement(SourceSpan Span, ExpressionSyntax Variable) : StatementSyntax(Span);
