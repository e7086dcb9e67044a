namespace Kks.Templating.Syntax.Tree;

/// <summary>A member, <c>a.b</c> or <c>a?.b</c>.</summary>
internal sealed record MemberExpression(
    SourceSpan Span,
    ExpressionSyntax Target,
    string Name,
    SourceSpan NameSpan, bool IsConditional)
    : ExpressionSyntax(Span);
