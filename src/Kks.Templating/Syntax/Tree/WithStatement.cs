namespace Kks.Templating.Syntax.Tree;

/// <summary><c>with … end</c>.</summary>
internal sealed record WithStatement(SourceSpan Span, ExpressionSyntax Target, IReadOnlyList<StatementSyntax> Body) : StatementSyntax(Span);
