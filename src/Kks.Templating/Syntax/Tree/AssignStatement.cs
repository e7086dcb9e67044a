using Kks.Templating.Execution;

namespace Kks.Templating.Syntax.Tree;

/// <summary>An assignment.</summary>
internal sealed record AssignStatement(
    SourceSpan Span,
    ExpressionSyntax Target,
    BinaryOperator? Operator,
    ExpressionSyntax Value)
    : StatementSyntax(Span);
