using System.Runtime.CompilerServices;

namespace Kks.Templating.Execution.Expressions;

/// <summary>The variable of a loop around it in the text, with items of a known type.</summary>
internal sealed class LoopVariableNode<T>(int slot) : ExpressionNode<T>
{
    public override T Get(RenderContext context) => Unsafe.As<LoopState<T>>(context.Frame.Loops[slot]!).Item;
}
