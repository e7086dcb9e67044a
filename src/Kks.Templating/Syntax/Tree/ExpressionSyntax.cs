namespace Kks.Templating.Syntax.Tree;

/// <summary>An expression.</summary>
internal abstract record ExpressionSyntax(SourceSpan Span) : SyntaxNode(Span);
