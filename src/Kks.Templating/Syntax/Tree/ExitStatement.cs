namespace Kks.Templating.Syntax.Tree;

/// <summary>The end of a code block.</summary>
internal sealed record ExitStatement(SourceSpan Span) : StatementSyntax(Span);
