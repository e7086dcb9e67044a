namespace Kks.Templating.Execution.Statements;

/// <summary>Text of the template, as UTF-8.</summary>
internal sealed class TextNode(byte[] utf8) : StatementNode
{
    public override Flow Execute(RenderContext context)
    {
        context.Writer.Literal(utf8);
        return Flow.Next;
    }
}
