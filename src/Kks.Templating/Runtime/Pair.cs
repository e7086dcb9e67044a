namespace Kks.Templating.Runtime;

/// <summary>A member of an object that is walked: its name and value.</summary>
internal sealed class Pair(string key, Value value) : IScriptObject
{
    public int Count => 2;

    public IEnumerable<string> Names => ["key", "value"];

    public string Key => key;

    public Value Content => value;

    public bool TryGet(string name, out Value member)
    {
        member = name switch
        {
            "key" => key,
            "value" => value,
            _ => default,
        };
        return name is "key" or "value";
    }
}
