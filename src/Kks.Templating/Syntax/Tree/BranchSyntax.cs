namespace Kks.Templating.Syntax.Tree;

/// <summary>A branch of an <c>if</c>.</summary>
internal sealed record BranchSyntax(SourceSpan Span, ExpressionSyntax Condition, IReadOnlyList<StatementSyntax> Body) : SyntaxNode(Span);
