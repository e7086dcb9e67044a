namespace Kks.Templating.Syntax.Tree;

/// <summary>A statement.</summary>
internal abstract record StatementSyntax(SourceSpan Span) : SyntaxNode(Span);
