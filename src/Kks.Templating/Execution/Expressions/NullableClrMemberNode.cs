using Kks.Templating.Runtime;

namespace Kks.Templating.Execution.Expressions;

/// <summary>A property of a nullable value type.</summary>
internal sealed class NullableClrMemberNode<TOwner, TValue>(ExpressionNode<TOwner> target, Func<TOwner, TValue?> read, string name, bool isConditional)
    : ExpressionNode
    where TOwner : class
    where TValue : struct
{
    public required SourceLocation NameLocation { get; init; }

    public override Value Evaluate(RenderContext context) => Get(context) is { } value ? Value.From(value) : default;

    public override void Write(RenderContext context)
    {
        if (Get(context) is { } value) TypedPrinter.Write(context, value);
    }

    private TValue? Get(RenderContext context)
    {
        var owner = target.Get(context);
        if (owner is not null) return read(owner);
        return isConditional || context.Leniency.NullTargets ? null : throw MemberErrors.OfNull(name).At(NameLocation);
    }
}
