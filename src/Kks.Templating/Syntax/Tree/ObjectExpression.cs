namespace Kks.Templating.Syntax.Tree;

/// <summary>An object literal.</summary>
internal sealed record ObjectExpression(SourceSpan Span, IReadOnlyList<(string Name, ExpressionSyntax Value)> Members) : ExpressionSyntax(Span);
