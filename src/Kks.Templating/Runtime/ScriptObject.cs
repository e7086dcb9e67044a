namespace Kks.Templating.Runtime;

/// <summary>An object that a template can change: named members in order of insertion. Shared by reference; not thread-safe.</summary>
public sealed class ScriptObject : IScriptObject
{
    private readonly Dictionary<string, int> _positions = new(StringComparer.Ordinal);
    private readonly List<KeyValuePair<string, Value>> _members = [];
    private HashSet<string>? _readOnly;

    /// <inheritdoc/>
    public int Count => _members.Count;

    /// <inheritdoc/>
    public IEnumerable<string> Names => _members.Select(member => member.Key);

    /// <summary>The members in order.</summary>
    public IReadOnlyList<KeyValuePair<string, Value>> Members => _members;

    /// <summary>Counts added members, so that a loop notices that its object was changed.</summary>
    internal int Version { get; private set; }

    /// <summary>Reads a member (null if missing) or sets it.</summary>
    public Value this[string name]
    {
        get => TryGet(name, out var value) ? value : default;
        set => Set(name, value);
    }

    /// <inheritdoc/>
    public bool TryGet(string name, out Value value)
    {
        if (_positions.TryGetValue(name, out var position))
        {
            value = _members[position].Value;
            return true;
        }

        value = default;
        return false;
    }

    /// <summary>Adds or replaces a member.</summary>
    public void Set(string name, Value value)
    {
        if (_positions.TryGetValue(name, out var position))
        {
            _members[position] = KeyValuePair.Create(name, value);
        }
        else
        {
            _positions.Add(name, _members.Count);
            _members.Add(KeyValuePair.Create(name, value));
        }

        Version++;
    }

    /// <summary>Whether there is such a member.</summary>
    public bool Contains(string name) => _positions.ContainsKey(name);

    internal bool IsReadOnly(string name) => _readOnly is not null && _readOnly.Contains(name);

    internal void MakeReadOnly(string name)
    {
        if (Contains(name)) (_readOnly ??= new HashSet<string>(StringComparer.Ordinal)).Add(name);
    }
}
