namespace Kks.Templating.Runtime;

/// <summary>A list as the language reads it. Implement it to hand a lazy or computed list to a template.</summary>
public interface IScriptList
{
    /// <summary>The number of items.</summary>
    int Count { get; }

    /// <summary>The item at a position from 0 to <see cref="Count"/> - 1.</summary>
    /// <param name="index">The position.</param>
    Value this[int index] { get; }
}
