using Kks.Templating.Runtime;

namespace Kks.Templating.Execution.Expressions;

internal sealed class ThisNode : ExpressionNode
{
    public override Value Evaluate(RenderContext context) => Value.FromObject(context.Names.Top.Source);
}
