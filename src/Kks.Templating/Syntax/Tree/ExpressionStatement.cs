namespace Kks.Templating.Syntax.Tree;

/// <summary>Prints a value.</summary>
internal sealed record ExpressionStatement(SourceSpan Span, ExpressionSyntax Expression) : StatementSyntax(Span);
