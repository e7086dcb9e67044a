using System.Collections;

namespace Kks.Templating.Runtime;

/// <summary>A sequence of the host, read once when it is first looked at.</summary>
internal sealed class ClrSequence(IEnumerable sequence) : IScriptList, IClrView
{
    private List<Value>? _items;

    public int Count => Items.Count;

    public object Underlying => sequence;

    private List<Value> Items => _items ??= [.. sequence.Cast<object?>().Select(Value.FromAny)];

    public Value this[int index] => Items[index];
}
