using Kks.Templating.Execution.Expressions;

namespace Kks.Templating.Execution.Statements;

internal sealed class RetNode(ExpressionNode? value) : StatementNode
{
    public override Flow Execute(RenderContext context)
    {
        context.Result = value?.Evaluate(context) ?? default;
        return Flow.Return;
    }
}
