namespace Kks.Templating.Execution.Statements;

/// <summary>The beginning (with its indentation) or the end of a code block.</summary>
internal sealed class IndentNode(byte[]? indentation, bool isEnter) : StatementNode
{
    public override Flow Execute(RenderContext context)
    {
        if (isEnter) context.Writer.Indent = indentation;
        else if (!ReferenceEquals(context.Writer.Indent, context.OuterIndent)) context.Writer.Indent = context.OuterIndent;
        return Flow.Next;
    }
}
