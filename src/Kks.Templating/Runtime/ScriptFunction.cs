namespace Kks.Templating.Runtime;

/// <summary>Something that can be called: a builtin, a function of the host, or one defined in a template.</summary>
public abstract class ScriptFunction
{
    /// <summary>The name for messages, for instance <c>string.upcase</c>.</summary>
    public abstract string Name { get; }

    /// <summary>Calls with positional arguments. Builtins: every parameter has its argument already, defaults filled in by the caller.</summary>
    internal abstract Value Invoke(CallContext call, ReadOnlySpan<Value> arguments);
}
