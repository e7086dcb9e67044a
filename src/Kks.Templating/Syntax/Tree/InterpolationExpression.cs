namespace Kks.Templating.Syntax.Tree;

/// <summary>An interpolated text; the texts in it are literals.</summary>
internal sealed record InterpolationExpression(SourceSpan Span, IReadOnlyList<ExpressionSyntax> Parts) : ExpressionSyntax(Span);
