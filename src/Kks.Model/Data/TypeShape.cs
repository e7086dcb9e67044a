using System.Reflection;

namespace Kks.Model.Data;

/// <summary>What a .NET type looks like in a data file; reader, writer and JSON Schema all follow it. Immutable once built.</summary>
internal sealed class TypeShape
{
    internal TypeShape(Type type, ShapeKind kind, TypeShape? element = null)
    {
        Type = type;
        Kind = kind;
        Element = element;
        Choices = kind == ShapeKind.Choice ? [.. Enum.GetValues(type).Cast<object>().Select(v => KeyValuePair.Create(DataNames.Value(v.ToString()!), v))] : [];
    }

    /// <summary>The .NET type, never a nullable value type.</summary>
    public Type Type { get; }

    public ShapeKind Kind { get; }

    /// <summary>What the items of a list, or the values of a map, look like.</summary>
    public TypeShape? Element { get; }

    /// <summary>The members of a record in the order they are declared.</summary>
    public IReadOnlyList<MemberShape> Members { get; internal set; } = [];

    /// <summary>The names of an enum's values.</summary>
    public IReadOnlyList<KeyValuePair<string, object>> Choices { get; }

    /// <summary>The values members have where a file does not name them; null for a record with constructor parameters.</summary>
    public object? Defaults { get; internal set; }

    internal ConstructorInfo? Constructor { get; set; }

    /// <summary>The shape of a type, built once.</summary>
    public static TypeShape Of<T>() => Cache<T>.Shape;

    public MemberShape? Find(string name)
    {
        foreach (var member in Members)
        {
            if (string.Equals(member.Name, name, StringComparison.Ordinal))
            {
                return member;
            }
        }

        return null;
    }

    private static class Cache<T>
    {
        public static readonly TypeShape Shape = new TypeShapeBuilder().Build(typeof(T));
    }
}
