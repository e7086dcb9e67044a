using System.Reflection;

namespace Kks.Templating.Runtime;

/// <summary>A property or field of a .NET type. Immutable and thread-safe.</summary>
internal sealed class ObjectMember(string name, MemberInfo info, Type type)
{
    private Func<object, Value>? _read;

    /// <summary>The name in templates.</summary>
    public string Name => name;

    public MemberInfo Info => info;

    public Type Type => type;

    /// <summary>The getter, if it is a property with one that is not static and has no parameters.</summary>
    public MethodInfo? Getter => (info as PropertyInfo)?.GetMethod;

    public Value Read(object target) => (_read ??= MemberReaders.For(this))(target);
}
