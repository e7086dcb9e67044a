namespace Kks.Templating.Runtime;

/// <summary>A read-only view of a dictionary of the host that is keyed by text.</summary>
internal sealed class ClrReadOnlyDictionary(IReadOnlyDictionary<string, object?> dictionary) : IScriptObject, IClrView
{
    public int Count => dictionary.Count;

    public object Underlying => dictionary;

    public IEnumerable<string> Names => dictionary.Keys;

    public bool TryGet(string name, out Value value)
    {
        var found = dictionary.TryGetValue(name, out var member);
        value = Value.FromAny(member);
        return found;
    }
}
