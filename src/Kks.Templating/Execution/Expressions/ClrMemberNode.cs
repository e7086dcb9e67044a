using Kks.Templating.Runtime;

namespace Kks.Templating.Execution.Expressions;

/// <summary>A property of a .NET object, read through its getter.</summary>
internal sealed class ClrMemberNode<TOwner, TValue>(ExpressionNode<TOwner> target, Func<TOwner, TValue> read, string name, bool isConditional)
    : ExpressionNode<TValue>
    where TOwner : class
{
    public required SourceLocation NameLocation { get; init; }

    public override TValue Get(RenderContext context)
    {
        var owner = target.Get(context);
        if (owner is not null) return read(owner);
        // Only members that can be null themselves are read so when conditional; see ConditionalClrMemberNode.
        return isConditional || context.Leniency.NullTargets ? default! : throw MemberErrors.OfNull(name).At(NameLocation);
    }
}
