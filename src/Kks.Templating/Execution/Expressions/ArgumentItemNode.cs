using Kks.Templating.Runtime;

namespace Kks.Templating.Execution.Expressions;

/// <summary>An item of the argument list, <c>$0</c>; null if there is none. Naming a function calls it.</summary>
internal sealed class ArgumentItemNode(int index) : ExpressionNode
{
    public override Value Evaluate(RenderContext context)
    {
        var value = EvaluateUncalled(context);
        return value.Kind == ValueKind.Function ? Calls.WithoutArguments(context, value.AsFunction, Location) : value;
    }

    public override Value EvaluateUncalled(RenderContext context) =>
        context.Frame.Owner.Arguments is { } arguments && index < arguments.Count ? arguments[index] : default;
}
