namespace Kks.Templating.Syntax.Tree;

/// <summary><c>ret</c>.</summary>
internal sealed record RetStatement(SourceSpan Span, ExpressionSyntax? Value) : StatementSyntax(Span);
