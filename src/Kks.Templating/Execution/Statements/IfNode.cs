using Kks.Templating.Execution.Expressions;

namespace Kks.Templating.Execution.Statements;

internal sealed class IfNode((ExpressionNode Condition, StatementNode Body)[] branches, StatementNode? otherwise) : StatementNode
{
    public override Flow Execute(RenderContext context)
    {
        foreach (var (condition, body) in branches)
        {
            if (condition.IsTrue(context)) return body.Execute(context);
        }

        return otherwise?.Execute(context) ?? Flow.Next;
    }
}
