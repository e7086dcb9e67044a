using Kks.Templating.Execution;

namespace Kks.Templating.Syntax.Tree;

/// <summary>An operator with one operand.</summary>
internal sealed record UnaryExpression(SourceSpan Span, UnaryOperator Operator, ExpressionSyntax Operand) : ExpressionSyntax(Span);
