using Kks.Templating.Runtime;

namespace Kks.Templating.Execution.Expressions;

/// <summary>An object literal. While it is filled it is the top object, so that a value can read the members before it.</summary>
internal sealed class ObjectNode((string Name, ExpressionNode Value)[] members, bool readsItself) : ExpressionNode
{
    public override Value Evaluate(RenderContext context)
    {
        var result = new ScriptObject();
        if (readsItself) context.Names.Push(new NameLevel(result, result));
        foreach (var (name, value) in members) result.Set(name, value.Evaluate(context));
        if (readsItself) context.Names.Pop();
        return result;
    }
}
