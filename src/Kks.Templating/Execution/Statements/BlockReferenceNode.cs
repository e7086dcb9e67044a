namespace Kks.Templating.Execution.Statements;

/// <summary><c>$$</c>: runs the block of the <c>wrap</c> in the function that was wrapped around it.</summary>
internal sealed class BlockReferenceNode : StatementNode
{
    public override Flow Execute(RenderContext context)
    {
        var function = context.Frame.Owner;
        if (function.Block is not { } block) return Flow.Next;
        context.EnterCall();
        var frame = context.Frame;
        context.Frame = new Frame(FrameKind.Block, block.Loops, frame) { Owner = function };
        var flow = block.Body.Execute(context);
        context.Frame = frame;
        context.LeaveCall();
        return flow;
    }
}
