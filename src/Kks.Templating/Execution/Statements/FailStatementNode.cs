using Kks.Templating.Runtime;

namespace Kks.Templating.Execution.Statements;

/// <summary>Fails when it runs: a mistake that a lax template may hold in a branch that never runs.</summary>
internal sealed class FailStatementNode(string code, string message, string? hint) : StatementNode
{
    public override Flow Execute(RenderContext context) => throw new TemplateRuntimeException(code, message, hint: hint).At(Location);
}
