using Kks.Templating.Runtime;

namespace Kks.Templating.Execution;

/// <summary>An object on the stack of names: the data at the bottom, above it the objects of <c>with</c>.</summary>
/// <param name="source">What is read.</param>
/// <param name="variables">What is assigned; null for data of the host, which is read-only.</param>
internal sealed class NameLevel(IScriptObject source, ScriptObject? variables)
{
    private List<LoopState>? _loops;

    public IScriptObject Source => source;

    public ScriptObject? Variables => variables;

    public List<LoopState> Loops => _loops ??= [];

    public bool HasLoops => _loops is { Count: > 0 };
}
