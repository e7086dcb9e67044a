namespace Kks.Templating.Syntax.Tree;

/// <summary>Text outside code.</summary>
internal sealed record TextStatement(SourceSpan Span) : StatementSyntax(Span);
