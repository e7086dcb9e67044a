namespace Kks.Templating.Syntax.Tree;

/// <summary><c>if … else if … else … end</c>.</summary>
internal sealed record IfStatement(
    SourceSpan Span,
    IReadOnlyList<BranchSyntax> Branches,
    IReadOnlyList<StatementSyntax>? Else)
    : StatementSyntax(Span);
