using Kks.Templating.Runtime;

namespace Kks.Templating.Execution.Statements;

/// <summary>Statements in a row. An error without a place gets that of the statement.</summary>
internal sealed class BlockNode(StatementNode[] statements) : StatementNode
{
    public override Flow Execute(RenderContext context)
    {
        var i = 0;
        try
        {
            for (; i < statements.Length; i++)
            {
                var flow = statements[i].Execute(context);
                if (flow != Flow.Next) return flow;
            }
        }
        catch (Exception error) when (Attach(context, error, statements[i].Location))
        {
            throw;
        }

        return Flow.Next;
    }

    // A filter, so that nothing is unwound and nothing costs while all goes well.
    private static bool Attach(RenderContext context, Exception error, SourceLocation location)
    {
        if (error is TemplateRuntimeException known) known.Mark(location);
        else context.FailedAt ??= location;
        return false;
    }
}
