using Kks.Templating.Runtime;

namespace Kks.Templating.Functions;

/// <summary>A parameter whose argument reaches the function as a <typeparamref name="T"/>. Made by the factory methods of <see cref="Parameter"/>.</summary>
/// <typeparam name="T">The .NET type the function receives.</typeparam>
public sealed class Parameter<T> : Parameter
{
    private readonly Func<CallContext, Value, int, T> _convert;

    internal Parameter(string name, ParameterKind kind, Func<CallContext, Value, int, T> convert)
        : base(name, kind, false, default) => _convert = convert;

    internal Parameter(string name, ParameterKind kind, Func<CallContext, Value, int, T> convert, Value defaultValue, bool isRest = false)
        : base(name, kind, true, defaultValue, isRest) => _convert = convert;

    internal T Convert(CallContext call, ReadOnlySpan<Value> arguments, int position) => _convert(call, arguments[position], position);
}
