using Kks.Templating.Runtime;

namespace Kks.Templating.Execution;

/// <summary>A running loop (or the object of a <c>with</c>): its variable and what <c>for.index</c> and the like read.</summary>
internal abstract class LoopState(string name) : IScriptObject
{
    /// <summary>The name of the variable.</summary>
    public string Name => name;

    public int Index { get; set; }

    /// <summary>The number of steps; -1 in a <c>while</c>, where nobody knows.</summary>
    public int Length { get; set; } = -1;

    public bool Changed { get; set; }

    public abstract Value Current { get; }

    public int Count => 0;

    public IEnumerable<string> Names => [];

    public bool TryGet(string member, out Value value)
    {
        value = Read(member);
        return !value.IsNull;
    }

    public Value Read(string member) => member switch
    {
        "index" => Index,
        "first" => Index == 0,
        "even" => (Index & 1) == 0,
        "odd" => (Index & 1) != 0,
        "last" when Length >= 0 => Index == Length - 1,
        "length" when Length >= 0 => Length,
        "rindex" when Length >= 0 => Length - Index - 1,
        "changed" when Length >= 0 => Changed,
        _ => default,
    };
}
