using Kks.Templating.Runtime;

namespace Kks.Templating.Execution.Expressions;

/// <summary>A property of a value type behind <c>?.</c>: null if its owner is.</summary>
internal sealed class ConditionalClrMemberNode<TOwner, TValue>(ExpressionNode<TOwner> target, Func<TOwner, TValue> read) : ExpressionNode
    where TOwner : class
{
    public override Value Evaluate(RenderContext context) => target.Get(context) is { } owner ? Value.From(read(owner)) : default;
}
