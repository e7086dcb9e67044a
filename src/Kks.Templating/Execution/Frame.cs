using Kks.Templating.Runtime;

namespace Kks.Templating.Execution;

/// <summary>A running page, include, function or wrapped block: its loops, local variables and, for a function with parameters, its variables.</summary>
internal sealed class Frame
{
    private Dictionary<string, Value>? _locals;
    private List<LoopState>? _activeLoops;

    public Frame(FrameKind kind, int loops, Frame? caller)
    {
        Kind = kind;
        Loops = loops == 0 ? [] : new LoopState?[loops];
        Caller = caller;
        Owner = this;
    }

    public FrameKind Kind { get; }

    /// <summary>The frame that called this one.</summary>
    public Frame? Caller { get; }

    /// <summary>The frame whose local variables and parameters are seen here: itself, or the function that a wrapped block runs in.</summary>
    public Frame Owner { get; init; }

    /// <summary>The loops written in the text of this frame, by slot.</summary>
    public LoopState?[] Loops { get; }

    /// <summary>The parameters and private variables of a function with parameters; null for all others.</summary>
    public ScriptObject? Variables { get; init; }

    /// <summary>The argument list <c>$</c>.</summary>
    public ScriptArray? Arguments { get; init; }

    /// <summary>The block a <c>wrap</c> hands over, <c>$$</c>.</summary>
    public WrappedBlock? Block { get; init; }

    /// <summary>The running loops of a function with parameters, innermost last.</summary>
    public List<LoopState> ActiveLoops => _activeLoops ??= [];

    public bool HasActiveLoops => _activeLoops is { Count: > 0 };

    /// <summary>Local variables by name; replaced by a fresh set in the body of <c>with</c>.</summary>
    public Dictionary<string, Value> Locals
    {
        get => _locals ??= new Dictionary<string, Value>(StringComparer.Ordinal);
        set => _locals = value;
    }

    public HashSet<string>? ReadOnlyLocals { get; set; }
}
