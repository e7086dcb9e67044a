namespace Kks.Templating.Syntax.Tree;

/// <summary>A branch of a <c>case</c>.</summary>
internal sealed record WhenSyntax(SourceSpan Span, IReadOnlyList<ExpressionSyntax> Values, IReadOnlyList<StatementSyntax> Body) : SyntaxNode(Span);
