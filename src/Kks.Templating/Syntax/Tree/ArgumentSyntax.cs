namespace Kks.Templating.Syntax.Tree;

/// <summary>An argument, by position or by name.</summary>
internal sealed record ArgumentSyntax(SourceSpan Span, string? Name, ExpressionSyntax Value) : SyntaxNode(Span);
