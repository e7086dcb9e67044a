namespace Kks.Templating.Syntax.Tree;

/// <summary><c>while … end</c>.</summary>
internal sealed record WhileStatement(SourceSpan Span, ExpressionSyntax Condition, IReadOnlyList<StatementSyntax> Body) : StatementSyntax(Span);
