namespace Kks.Templating.Syntax.Tree;

/// <summary>The beginning of a code block.</summary>
internal sealed record EnterStatement(SourceSpan Span, string? Indentation) : StatementSyntax(Span);
