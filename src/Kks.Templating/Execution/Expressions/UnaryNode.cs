using Kks.Templating.Runtime;
using Kks.Templating.Syntax.Tree;

namespace Kks.Templating.Execution.Expressions;

/// <summary><c>!x</c>, <c>-x</c>, <c>+x</c>.</summary>
internal sealed class UnaryNode(UnaryOperator operation, ExpressionNode operand) : ExpressionNode
{
    public override Value Evaluate(RenderContext context)
    {
        if (operation == UnaryOperator.Not) return !operand.IsTrue(context);
        var value = operand.Evaluate(context);
        if (operation == UnaryOperator.Plus && value.IsNumber) return value;
        return value.Kind switch
        {
            ValueKind.Double => -value.AsDouble,
            ValueKind.Float => -value.AsFloat,
            ValueKind.Decimal => -value.AsDecimal,
            ValueKind.Int or ValueKind.Long or ValueKind.BigInteger => Value.Whole(-value.AsBigInteger),
            _ => throw OperandError.Bad(
                $"Tanda {(operation == UnaryOperator.Minus ? "-" : "+")} di depan memerlukan bilangan, bukan {OperandError.Name(value)}.", -1).At(operand.Location),
        };
    }
}
