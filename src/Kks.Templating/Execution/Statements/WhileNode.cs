using Kks.Templating.Execution.Expressions;
using Kks.Templating.Runtime;

namespace Kks.Templating.Execution.Statements;

internal sealed class WhileNode(ExpressionNode condition, int slot, StatementNode body, SourceLocation word) : StatementNode
{
    public override Flow Execute(RenderContext context)
    {
        var frame = context.Frame;
        var outer = frame.Loops[slot];
        var state = new LoopState<Value>("while");
        frame.Loops[slot] = state;
        context.EnterLoop();
        var flow = Flow.Next;
        while (flow is Flow.Next or Flow.Continue)
        {
            context.Step(word);
            if (!condition.IsTrue(context)) break;
            flow = body.Execute(context);
            state.Index++;
        }

        context.LeaveLoop();
        frame.Loops[slot] = outer;
        return flow == Flow.Return ? Flow.Return : Flow.Next;
    }
}
