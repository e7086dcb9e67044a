namespace Kks.Templating.Execution.Statements;

/// <summary><c>break</c> and <c>continue</c>.</summary>
internal sealed class JumpNode(Flow flow) : StatementNode
{
    public override Flow Execute(RenderContext context) => flow;
}
