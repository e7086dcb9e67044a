namespace Kks.Templating.Syntax.Tree;

/// <summary><c>for … in … end</c>.</summary>
internal sealed record ForStatement(
    SourceSpan Span,
    ExpressionSyntax Variable,
    ExpressionSyntax List,
    IReadOnlyList<LoopOptionSyntax> Options,
    IReadOnlyList<StatementSyntax> Body,
    IReadOnlyList<StatementSyntax>? Else,
    LoopUsage Usage)
    : StatementSyntax(Span);
