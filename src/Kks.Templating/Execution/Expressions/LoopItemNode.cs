using System.Runtime.CompilerServices;
using Kks.Templating.Runtime;

namespace Kks.Templating.Execution.Expressions;

/// <summary>The variable of a loop around it in the text, with items of any kind. Naming a function calls it.</summary>
internal sealed class LoopItemNode(int slot) : ExpressionNode
{
    public override Value Evaluate(RenderContext context)
    {
        var value = EvaluateUncalled(context);
        return value.Kind == ValueKind.Function ? Calls.WithoutArguments(context, value.AsFunction, Location) : value;
    }

    public override Value EvaluateUncalled(RenderContext context) =>
        Unsafe.As<LoopState<Value>>(context.Frame.Loops[slot]!).Item;
}
