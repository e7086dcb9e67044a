namespace Kks.Templating.Runtime;

/// <summary>The members of a .NET type by the names they have in templates. Immutable and thread-safe.</summary>
internal sealed class ObjectType
{
    private readonly Dictionary<string, ObjectMember> _byName = new(StringComparer.Ordinal);

    public ObjectType(Type type, IReadOnlyList<ObjectMember> members)
    {
        Type = type;
        Members = members;
        foreach (var member in members) _byName.TryAdd(member.Name, member);
    }

    public Type Type { get; }

    public IReadOnlyList<ObjectMember> Members { get; }

    public ObjectMember? Find(string name) => _byName.GetValueOrDefault(name);
}
