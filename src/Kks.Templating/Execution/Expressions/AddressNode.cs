using Kks.Templating.Runtime;

namespace Kks.Templating.Execution.Expressions;

/// <summary><c>@f</c>: the function itself instead of a call of it.</summary>
internal sealed class AddressNode(ExpressionNode operand) : ExpressionNode
{
    public override Value Evaluate(RenderContext context) => operand.EvaluateUncalled(context);
}
