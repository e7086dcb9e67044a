using System.Reflection;
using Kks.Templating.Execution.Expressions;

namespace Kks.Templating.Binding;

internal sealed class MemberFactory<TOwner, TValue>(MethodInfo getter) : MemberFactory
    where TOwner : class
{
    private readonly Func<TOwner, TValue> _read = getter.CreateDelegate<Func<TOwner, TValue>>();

    public override ExpressionNode Create(
        ExpressionNode target, string name, bool isConditional, StaticType type, SourceLocation location, SourceLocation nameLocation)
    {
        var owner = target as ExpressionNode<TOwner> ?? new CastNode<TOwner>(target) { Type = target.Type, Location = target.Location };
        if (isConditional && typeof(TValue).IsValueType)
        {
            return new ConditionalClrMemberNode<TOwner, TValue>(owner, _read) { Type = type, Location = location };
        }

        return new ClrMemberNode<TOwner, TValue>(owner, _read, name, isConditional) { Type = type, Location = location, NameLocation = nameLocation };
    }
}
