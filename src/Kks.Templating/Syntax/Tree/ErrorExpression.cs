namespace Kks.Templating.Syntax.Tree;

/// <summary>Stands where an expression could not be read; the error has been reported.</summary>
internal sealed record ErrorExpression(SourceSpan Span) : ExpressionSyntax(Span);
