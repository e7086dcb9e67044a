using Kks.Templating.Runtime;

namespace Kks.Templating.Execution.Expressions;

/// <summary>A guard against deep nesting: evaluates its operand only while there is room on the stack.</summary>
internal sealed class StackGuardNode(ExpressionNode inner) : ExpressionNode
{
    public override Value Evaluate(RenderContext context)
    {
        if (System.Runtime.CompilerServices.RuntimeHelpers.TryEnsureSufficientExecutionStack()) return inner.Evaluate(context);
        throw new TemplateRuntimeException(DiagnosticCodes.RecursionLimit, "Ungkapan bersarang terlalu dalam.").At(Location);
    }
}
