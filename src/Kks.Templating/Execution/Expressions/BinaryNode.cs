using Kks.Templating.Runtime;

namespace Kks.Templating.Execution.Expressions;

/// <summary>Arithmetic, comparison, ranges.</summary>
internal sealed class BinaryNode(BinaryOperator operation, ExpressionNode left, ExpressionNode right) : ExpressionNode
{
    public required SourceLocation OperatorLocation { get; init; }

    public override Value Evaluate(RenderContext context)
    {
        var first = left.Evaluate(context);
        var second = right.Evaluate(context);
        if (first.Kind == ValueKind.Int && second.Kind == ValueKind.Int && TrySmall(first.AsInt, second.AsInt, out var result)) return result;
        try
        {
            return Operators.Apply(context, operation, first, second);
        }
        catch (TemplateRuntimeException error) when (error.Mark(error.Argument switch
            {
                OperandError.Left => left.Location,
                OperandError.Right => right.Location,
                _ => OperatorLocation,
            }))
        {
            throw;
        }
    }

    private bool TrySmall(int first, int second, out Value result)
    {
        result = operation switch
        {
            BinaryOperator.Add => Value.Whole((long)first + second),
            BinaryOperator.Subtract => Value.Whole((long)first - second),
            BinaryOperator.Multiply => Value.Whole((long)first * second),
            BinaryOperator.Equal => first == second,
            BinaryOperator.NotEqual => first != second,
            BinaryOperator.Less => first < second,
            BinaryOperator.LessOrEqual => first <= second,
            BinaryOperator.Greater => first > second,
            BinaryOperator.GreaterOrEqual => first >= second,
            _ => default,
        };
        return !result.IsNull;
    }
}
