namespace Kks.Templating.Syntax.Tree;

/// <summary><c>limit: 5</c>, <c>reversed</c>.</summary>
internal sealed record LoopOptionSyntax(SourceSpan Span, string Name, ExpressionSyntax? Value) : SyntaxNode(Span);
