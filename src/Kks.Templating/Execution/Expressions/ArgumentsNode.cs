using Kks.Templating.Runtime;

namespace Kks.Templating.Execution.Expressions;

/// <summary>The argument list <c>$</c>; null on the page.</summary>
internal sealed class ArgumentsNode : ExpressionNode
{
    public override Value Evaluate(RenderContext context) => context.Frame.Owner.Arguments;
}
