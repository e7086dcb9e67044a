using Kks.Templating.Runtime;

namespace Kks.Templating.Execution.Expressions;

internal sealed class ConditionalNode(ExpressionNode condition, ExpressionNode whenTrue, ExpressionNode whenFalse) : ExpressionNode
{
    public override Value Evaluate(RenderContext context) =>
        condition.IsTrue(context) ? whenTrue.Evaluate(context) : whenFalse.Evaluate(context);

    public override void Write(RenderContext context)
    {
        if (condition.IsTrue(context)) whenTrue.Write(context);
        else whenFalse.Write(context);
    }
}
