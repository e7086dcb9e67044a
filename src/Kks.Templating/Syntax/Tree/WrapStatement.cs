namespace Kks.Templating.Syntax.Tree;

/// <summary><c>wrap f a … end</c>.</summary>
internal sealed record WrapStatement(SourceSpan Span, ExpressionSyntax Call, IReadOnlyList<StatementSyntax> Body) : StatementSyntax(Span);
