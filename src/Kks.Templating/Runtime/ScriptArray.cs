using System.Runtime.InteropServices;

namespace Kks.Templating.Runtime;

/// <summary>A list that a template can change. Shared by reference; not thread-safe.</summary>
public sealed class ScriptArray : IScriptList
{
    private readonly List<Value> _items;
    private ScriptObject? _attached;

    /// <summary>An empty list.</summary>
    public ScriptArray() => _items = [];

    /// <summary>An empty list with room for a number of items.</summary>
    public ScriptArray(int capacity) => _items = new List<Value>(capacity);

    /// <summary>A list of the given items.</summary>
    public ScriptArray(IEnumerable<Value> items) => _items = [.. items];

    /// <inheritdoc/>
    public int Count => _items.Count;

    /// <summary>Counts the changes, so that a loop notices that its list was changed.</summary>
    internal int Version { get; private set; }

    /// <summary>The items as a span; valid until the list changes.</summary>
    internal ReadOnlySpan<Value> Span => CollectionsMarshal.AsSpan(_items);

    /// <summary>Named members beside the items (the named arguments of <c>$</c>); null if there are none.</summary>
    internal ScriptObject? Attached => _attached;

    /// <summary>Reads or replaces an item.</summary>
    public Value this[int index]
    {
        get => _items[index];
        set
        {
            _items[index] = value;
            Version++;
        }
    }

    /// <summary>Adds an item at the end.</summary>
    public void Add(Value item)
    {
        _items.Add(item);
        Version++;
    }

    /// <summary>Adds all items of a list at the end.</summary>
    public void AddRange(IScriptList list)
    {
        ArgumentNullException.ThrowIfNull(list);
        var count = list.Count;
        _items.EnsureCapacity(_items.Count + count);
        for (var i = 0; i < count; i++) _items.Add(list[i]);
        Version++;
    }

    /// <summary>Inserts an item at a position from 0 to <see cref="Count"/>.</summary>
    public void Insert(int index, Value item)
    {
        _items.Insert(index, item);
        Version++;
    }

    /// <summary>Removes the item at a position.</summary>
    public void RemoveAt(int index)
    {
        _items.RemoveAt(index);
        Version++;
    }

    /// <summary>Sorts the items in place; stable.</summary>
    public void Sort(IComparer<Value> comparer)
    {
        var sorted = _items.Order(comparer).ToList();
        _items.Clear();
        _items.AddRange(sorted);
        Version++;
    }

    internal void Attach(string name, Value value) => (_attached ??= new ScriptObject()).Set(name, value);
}
