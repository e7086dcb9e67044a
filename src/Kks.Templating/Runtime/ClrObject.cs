namespace Kks.Templating.Runtime;

/// <summary>A read-only view of .NET data by its public properties and fields.</summary>
internal sealed class ClrObject(object target, ObjectType type) : IScriptObject, IClrView
{
    public int Count => type.Members.Count;

    public object Underlying => target;

    public IEnumerable<string> Names => type.Members.Select(member => member.Name);

    public bool TryGet(string name, out Value value)
    {
        var member = type.Find(name);
        value = member is null ? default : member.Read(target);
        return member is not null;
    }
}
