namespace Kks.Templating.Syntax.Tree;

/// <summary><c>x++</c> and the like.</summary>
internal sealed record IncrementExpression(SourceSpan Span, ExpressionSyntax Target, int Step, bool IsPrefix) : ExpressionSyntax(Span);
