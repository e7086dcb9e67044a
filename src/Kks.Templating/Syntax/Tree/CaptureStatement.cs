namespace Kks.Templating.Syntax.Tree;

/// <summary><c>capture … end</c>.</summary>
internal sealed record CaptureStatement(SourceSpan Span, ExpressionSyntax Target, IReadOnlyList<StatementSyntax> Body) : StatementSyntax(Span);
