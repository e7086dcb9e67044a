using System.Reflection;
using Kks.Templating.Binding;

namespace Kks.Templating.Runtime;

/// <summary>A property or field of a .NET type. Immutable and thread-safe.</summary>
internal sealed class ObjectMember(string name, MemberInfo info, Type type)
{
    private Func<object, Value>? _read;
    private MemberFactory? _factory;
    private volatile bool _hasFactory;

    /// <summary>The name in templates.</summary>
    public string Name => name;

    public MemberInfo Info => info;

    public Type Type => type;

    /// <summary>What the binder knows of its values.</summary>
    public StaticType Static { get; } = StaticTypes.Of(type);

    /// <summary>The getter, if it is a property with one that is not static and has no parameters.</summary>
    public MethodInfo? Getter => (info as PropertyInfo)?.GetMethod;

    /// <summary>Makes typed nodes that read this member of an owner; null if it has to be read by reflection.</summary>
    public MemberFactory? FactoryFor(Type owner, PropertyInfo property)
    {
        if (!_hasFactory)
        {
            _factory = TypedNodes.ForMember(owner, property);
            _hasFactory = true;
        }

        return _factory;
    }

    public Value Read(object target) => (_read ??= MemberReaders.For(this))(target);
}
