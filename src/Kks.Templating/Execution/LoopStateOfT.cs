using Kks.Templating.Runtime;

namespace Kks.Templating.Execution;

/// <summary>A running loop over items of a known type.</summary>
internal sealed class LoopState<T>(string name) : LoopState(name)
{
    public T Item = default!;

    public override Value Current => Value.From(Item);
}
