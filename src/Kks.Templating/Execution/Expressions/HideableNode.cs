using Kks.Templating.Runtime;

namespace Kks.Templating.Execution.Expressions;

/// <summary>A builtin that the data may hide by a member of its name: one look at the data tells which of the two is meant.</summary>
internal sealed class HideableNode(string name, ExpressionNode builtin, ExpressionNode hidden) : ExpressionNode
{
    public override Value Evaluate(RenderContext context) => Choose(context).Evaluate(context);

    public override Value EvaluateUncalled(RenderContext context) => Choose(context).EvaluateUncalled(context);

    public override void Write(RenderContext context) => Choose(context).Write(context);

    private ExpressionNode Choose(RenderContext context) => context.Names.HidesBuiltin(name) ? hidden : builtin;
}
