using Kks.Templating.Runtime;

namespace Kks.Templating.Execution.Expressions;

/// <summary><c>for.index</c> and the like.</summary>
internal sealed class LoopMemberNode(int slot, string member) : ExpressionNode
{
    public override Value Evaluate(RenderContext context) => context.Frame.Loops[slot]!.Read(member);
}
