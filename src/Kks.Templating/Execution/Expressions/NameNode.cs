using Kks.Templating.Binding;
using Kks.Templating.Runtime;

namespace Kks.Templating.Execution.Expressions;

/// <summary>A plain name that is looked up while rendering. Naming a function calls it.</summary>
internal sealed class NameNode(string name) : ExpressionNode
{
    public string Name => name;

    /// <summary>Shows an unknown name as null, whatever the leniency: an assignment or definition of it may simply not have run yet.</summary>
    public bool MayBeUnset { get; init; }

    public override Value Evaluate(RenderContext context)
    {
        var value = EvaluateUncalled(context);
        return value.Kind == ValueKind.Function ? Calls.WithoutArguments(context, value.AsFunction, Location) : value;
    }

    public override Value EvaluateUncalled(RenderContext context)
    {
        if (context.Names.TryGet(context, name, out var value) || MayBeUnset || context.Leniency.UnknownVariables) return value;
        throw new TemplateRuntimeException(
            DiagnosticCodes.UnknownVariable,
            $"Nama {name} tidak dikenal.",
            hint: Suggestions.Hint(name, context.Names.Root.Source.Names)).At(Location);
    }
}
