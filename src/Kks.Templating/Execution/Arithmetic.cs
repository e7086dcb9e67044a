using Kks.Templating.Runtime;

namespace Kks.Templating.Execution;

/// <summary>Operators for builtins.</summary>
internal static class Arithmetic
{
    public static Value Apply(RenderContext context, ArithmeticOperator operation, Value left, Value right) => Operators.Apply(
        context,
        operation switch
        {
            ArithmeticOperator.Add => BinaryOperator.Add,
            ArithmeticOperator.Subtract => BinaryOperator.Subtract,
            ArithmeticOperator.Multiply => BinaryOperator.Multiply,
            ArithmeticOperator.Divide => BinaryOperator.Divide,
            ArithmeticOperator.IntegerDivide => BinaryOperator.IntegerDivide,
            _ => BinaryOperator.Modulo,
        },
        left,
        right);
}
