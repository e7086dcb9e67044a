using System.Collections;

namespace Kks.Templating.Runtime;

/// <summary>A read-only view of a list of the host whose item type is known at run time only.</summary>
internal sealed class ClrBoxedList(IList list) : IScriptList, IClrView
{
    public int Count => list.Count;

    public object Underlying => list;

    public Value this[int index] => Value.FromAny(list[index]);
}
