namespace Kks.Templating.Runtime;

/// <summary>A read-only view of a list of the host.</summary>
internal sealed class ClrList<T>(IReadOnlyList<T> list) : IScriptList, IClrView
{
    public int Count => list.Count;

    public object Underlying => list;

    public Value this[int index] => Value.From(list[index]);
}
