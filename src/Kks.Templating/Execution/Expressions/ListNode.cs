using Kks.Templating.Runtime;

namespace Kks.Templating.Execution.Expressions;

internal sealed class ListNode(ExpressionNode[] items) : ExpressionNode
{
    public override Value Evaluate(RenderContext context)
    {
        var list = new ScriptArray(items.Length);
        foreach (var item in items) list.Add(item.Evaluate(context));
        return list;
    }
}
