namespace Kks.Templating.Syntax.Tree;

/// <summary>A call, with the piped value if there is one.</summary>
internal sealed record CallExpression(
    SourceSpan Span,
    ExpressionSyntax Target,
    ExpressionSyntax? Piped,
    IReadOnlyList<ArgumentSyntax> Arguments)
    : ExpressionSyntax(Span);
