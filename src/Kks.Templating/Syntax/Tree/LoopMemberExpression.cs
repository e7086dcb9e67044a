namespace Kks.Templating.Syntax.Tree;

/// <summary>A member of the innermost loop, <c>for.index</c>.</summary>
internal sealed record LoopMemberExpression(SourceSpan Span, string Member) : ExpressionSyntax(Span);
