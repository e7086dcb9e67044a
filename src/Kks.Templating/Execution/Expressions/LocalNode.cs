using Kks.Templating.Runtime;

namespace Kks.Templating.Execution.Expressions;

/// <summary>A local variable <c>$name</c>.</summary>
internal sealed class LocalNode(string name, bool isAssigned) : ExpressionNode
{
    public override Value Evaluate(RenderContext context)
    {
        var value = EvaluateUncalled(context);
        return value.Kind == ValueKind.Function ? Calls.WithoutArguments(context, value.AsFunction, Location) : value;
    }

    public override Value EvaluateUncalled(RenderContext context)
    {
        if (context.Frame.Owner.Locals.TryGetValue(name, out var value) || isAssigned || context.Leniency.UnknownVariables) return value;
        throw new TemplateRuntimeException(DiagnosticCodes.UnknownVariable, $"Variabel lokal ${name} tidak dikenal.").At(Location);
    }
}
