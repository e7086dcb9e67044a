using Kks.Templating.Runtime;

namespace Kks.Templating.Execution.Expressions;

/// <summary>A member of a value whose type is known at run time only. Naming a function calls it.</summary>
internal sealed class MemberNode(ExpressionNode target, string name, bool isConditional) : ExpressionNode
{
    public required SourceLocation NameLocation { get; init; }

    public override Value Evaluate(RenderContext context)
    {
        var value = EvaluateUncalled(context);
        return value.Kind == ValueKind.Function ? Calls.WithoutArguments(context, value.AsFunction, Location) : value;
    }

    public override Value EvaluateUncalled(RenderContext context)
    {
        var owner = target.Evaluate(context);
        if (owner.IsNull)
        {
            return isConditional || context.Leniency.NullTargets ? default : throw MemberErrors.OfNull(name).At(NameLocation);
        }

        if (Members.TryGet(context, owner, name, out var value)) return value;
        var isChecked = !context.Leniency.MissingMembers || (owner.Kind == ValueKind.Host && context.Leniency.ChecksTypes);
        return isChecked ? throw MemberErrors.Unknown(owner, name, KnownNames(context, owner)).At(NameLocation) : default;
    }

    private static IEnumerable<string> KnownNames(RenderContext context, Value owner) => context.Call.AsObject(owner)?.Names ?? [];
}
