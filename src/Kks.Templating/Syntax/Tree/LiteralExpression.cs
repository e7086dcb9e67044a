using Kks.Templating.Runtime;

namespace Kks.Templating.Syntax.Tree;

/// <summary>A number, text, true, false or null.</summary>
internal sealed record LiteralExpression(SourceSpan Span, Value Value) : ExpressionSyntax(Span);
