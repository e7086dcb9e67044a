using Kks.Templating.Runtime;

namespace Kks.Templating.Execution.Expressions;

/// <summary><c>&amp;&amp;</c>, <c>||</c>, <c>??</c>, <c>?!</c>: the right operand is evaluated only if it is needed.</summary>
internal sealed class LogicNode(BinaryOperator operation, ExpressionNode left, ExpressionNode right) : ExpressionNode
{
    public override Value Evaluate(RenderContext context)
    {
        switch (operation)
        {
            case BinaryOperator.And: return left.IsTrue(context) && right.IsTrue(context);
            case BinaryOperator.Or: return left.IsTrue(context) || right.IsTrue(context);
            case BinaryOperator.Coalesce:
                var value = left.Evaluate(context);
                return value.IsNull ? right.Evaluate(context) : value;
            default:
                var present = left.Evaluate(context);
                return present.IsNull ? present : right.Evaluate(context);
        }
    }
}
