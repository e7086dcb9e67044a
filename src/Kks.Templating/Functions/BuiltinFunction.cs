using Kks.Templating.Runtime;

namespace Kks.Templating.Functions;

/// <summary>A function written in C#: a builtin or one of the host. Immutable and thread-safe as long as its delegate is.</summary>
public sealed class BuiltinFunction : ScriptFunction
{
    private readonly Body _body;

    internal BuiltinFunction(FunctionSignature signature, Body body)
    {
        Signature = signature;
        _body = body;
    }

    /// <summary>Runs with one argument per parameter; a rest parameter gets its list.</summary>
    internal delegate Value Body(CallContext call, ReadOnlySpan<Value> arguments);

    /// <inheritdoc/>
    public override string Name => Signature.Name;

    /// <summary>The parameters and the result.</summary>
    public FunctionSignature Signature { get; }

    /// <summary>Calls with one argument per parameter (see <see cref="ArgumentBinder"/>).</summary>
    internal Value InvokeBound(CallContext call, ReadOnlySpan<Value> arguments) => _body(call, arguments);

    internal override Value Invoke(CallContext call, ReadOnlySpan<Value> arguments)
    {
        if (arguments.Length == Signature.Parameters.Count && !Signature.HasRest) return _body(call, arguments);
        return _body(call, ArgumentBinder.Positional(this, arguments));
    }
}
