using Kks.Templating.Runtime;

namespace Kks.Templating.Execution.Expressions;

internal sealed class ConstantNode(Value value) : ExpressionNode
{
    public Value Value => value;

    public override Value Evaluate(RenderContext context) => value;
}
