namespace Kks.Templating.Syntax.Tree;

/// <summary>A piece of the syntax tree. Immutable once parsed.</summary>
internal abstract record SyntaxNode(SourceSpan Span);
