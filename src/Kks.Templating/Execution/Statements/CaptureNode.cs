using Kks.Templating.Execution.Places;

namespace Kks.Templating.Execution.Statements;

/// <summary>Stores what its body prints. If the body is left early, nothing is stored.</summary>
internal sealed class CaptureNode(Place place, StatementNode body) : StatementNode
{
    public override Flow Execute(RenderContext context)
    {
        var flow = Flow.Next;
        var text = Calls.Capture(context, inner => flow = body.Execute(inner));
        if (flow == Flow.Next) place.Write(context, text);
        return flow;
    }
}
