namespace Kks.Templating.Execution.Statements;

/// <summary>Statements with code blocks among them that may be indented: what was in force before comes back after each of them.</summary>
internal sealed class IndentedBlockNode(BlockNode block) : StatementNode
{
    public override Flow Execute(RenderContext context)
    {
        var writer = context.Writer;
        var outer = context.OuterIndent;
        var before = writer.Indent;
        context.OuterIndent = before;
        var flow = block.Execute(context);
        context.OuterIndent = outer;
        if (!ReferenceEquals(writer.Indent, before)) writer.Indent = before;
        return flow;
    }
}
