using Kks.Templating.Runtime;

namespace Kks.Templating.Execution.Expressions;

/// <summary>Fails when it is evaluated: a mistake that a lax template may hold in a branch that never runs.</summary>
internal sealed class FailNode(string code, string message, string? hint) : ExpressionNode
{
    public override Value Evaluate(RenderContext context) => throw new TemplateRuntimeException(code, message, hint: hint).At(Location);
}
