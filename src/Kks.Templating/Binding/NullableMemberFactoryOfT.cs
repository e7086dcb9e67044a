using System.Reflection;
using Kks.Templating.Execution.Expressions;

namespace Kks.Templating.Binding;

internal sealed class NullableMemberFactory<TOwner, TValue>(MethodInfo getter) : MemberFactory
    where TOwner : class
    where TValue : struct
{
    private readonly Func<TOwner, TValue?> _read = getter.CreateDelegate<Func<TOwner, TValue?>>();

    public override ExpressionNode Create(
        ExpressionNode target, string name, bool isConditional, StaticType type, SourceLocation location, SourceLocation nameLocation)
    {
        var owner = target as ExpressionNode<TOwner> ?? new CastNode<TOwner>(target) { Type = target.Type, Location = target.Location };
        return new NullableClrMemberNode<TOwner, TValue>(owner, _read, name, isConditional)
        {
            Type = type,
            Location = location,
            NameLocation = nameLocation,
        };
    }
}
