namespace Kks.Templating.Syntax.Tree;

/// <summary><c>case … when … else … end</c>.</summary>
internal sealed record CaseStatement(
    SourceSpan Span,
    ExpressionSyntax Subject,
    IReadOnlyList<WhenSyntax> Whens,
    IReadOnlyList<StatementSyntax>? Else)
    : StatementSyntax(Span);
