using Kks.Templating.Execution;

namespace Kks.Templating.Syntax.Tree;

/// <summary>An operator with two operands.</summary>
internal sealed record BinaryExpression(
    SourceSpan Span,
    BinaryOperator Operator,
    SourceSpan OperatorSpan,
    ExpressionSyntax Left,
    ExpressionSyntax Right)
    : ExpressionSyntax(Span);
