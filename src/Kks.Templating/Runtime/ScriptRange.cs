namespace Kks.Templating.Runtime;

/// <summary>A lazy range of whole numbers, ascending or descending. Immutable and thread-safe.</summary>
/// <param name="start">The first number.</param>
/// <param name="count">How many numbers.</param>
/// <param name="step">1 or -1.</param>
public sealed class ScriptRange(long start, int count, int step) : IScriptList
{
    /// <inheritdoc/>
    public int Count => count;

    /// <inheritdoc/>
    public Value this[int index] => Value.Whole(start + ((long)index * step));
}
