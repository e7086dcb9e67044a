using Kks.Templating.Runtime;

namespace Kks.Templating.Functions;

/// <summary>A named group of functions and properties, or the group of plain names of a <see cref="FunctionCatalogue"/>. Filled once, then
/// read-only and thread-safe. Example:
/// <code>strings.Add("append", ResultKind.Text, Parameter.Text("text"), Parameter.Text("with"), static (call, text, with) =&gt; text + with);</code></summary>
public sealed class FunctionNamespace
{
    private readonly Dictionary<string, BuiltinFunction> _functions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, BuiltinProperty> _properties = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];
    private readonly string _prefix;

    internal FunctionNamespace(string name)
    {
        Name = name;
        _prefix = name.Length == 0 ? "" : name + ".";
    }

    /// <summary>The name, for instance <c>string</c>; empty for plain names.</summary>
    public string Name { get; }

    /// <summary>The names in order of registration.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>Functions that Scriban has and this engine refuses, with what to use instead.</summary>
    internal Dictionary<string, string> Refused { get; } = new(StringComparer.Ordinal);

    internal bool IsFrozen { get; set; }

    /// <summary>Adds a function without parameters.</summary>
    public FunctionNamespace Add(string name, ResultKind result, Func<CallContext, Value> body) =>
        Register(name, result, [], (call, _) => body(call));

    /// <summary>Adds a function with one parameter.</summary>
    public FunctionNamespace Add<T>(string name, ResultKind result, Parameter<T> first, Func<CallContext, T, Value> body) =>
        Register(name, result, [first], (call, a) => body(call, first.Convert(call, a, 0)));

    /// <summary>Adds a function with two parameters.</summary>
    public FunctionNamespace Add<T1, T2>(
        string name, ResultKind result, Parameter<T1> first, Parameter<T2> second, Func<CallContext, T1, T2, Value> body) =>
        Register(name, result, [first, second], (call, a) => body(call, first.Convert(call, a, 0), second.Convert(call, a, 1)));

    /// <summary>Adds a function with three parameters.</summary>
    public FunctionNamespace Add<T1, T2, T3>(
        string name,
        ResultKind result,
        Parameter<T1> first,
        Parameter<T2> second,
        Parameter<T3> third,
        Func<CallContext, T1, T2, T3, Value> body) =>
        Register(
            name,
            result,
            [first, second, third],
            (call, a) => body(call, first.Convert(call, a, 0), second.Convert(call, a, 1), third.Convert(call, a, 2)));

    /// <summary>Adds a function with four parameters.</summary>
    public FunctionNamespace Add<T1, T2, T3, T4>(
        string name,
        ResultKind result,
        Parameter<T1> first,
        Parameter<T2> second,
        Parameter<T3> third,
        Parameter<T4> fourth,
        Func<CallContext, T1, T2, T3, T4, Value> body) =>
        Register(
            name,
            result,
            [first, second, third, fourth],
            (call, a) => body(
                call, first.Convert(call, a, 0), second.Convert(call, a, 1), third.Convert(call, a, 2), fourth.Convert(call, a, 3)));

    /// <summary>Adds a function with five parameters.</summary>
    public FunctionNamespace Add<T1, T2, T3, T4, T5>(
        string name,
        ResultKind result,
        Parameter<T1> first,
        Parameter<T2> second,
        Parameter<T3> third,
        Parameter<T4> fourth,
        Parameter<T5> fifth,
        Func<CallContext, T1, T2, T3, T4, T5, Value> body) =>
        Register(
            name,
            result,
            [first, second, third, fourth, fifth],
            (call, a) => body(
                call,
                first.Convert(call, a, 0),
                second.Convert(call, a, 1),
                third.Convert(call, a, 2),
                fourth.Convert(call, a, 3),
                fifth.Convert(call, a, 4)));

    /// <summary>Adds a property: a name that reads as a value and, with a setter, can be assigned (as <c>date.format</c>).</summary>
    public FunctionNamespace AddProperty(
        string name, ResultKind result, Func<CallContext, Value> get, Action<CallContext, Value>? set = null)
    {
        Claim(name);
        _properties[name] = new BuiltinProperty(_prefix + name, result, get, set);
        return this;
    }

    /// <summary>Names a function of Scriban that is refused here, and says what to use instead (an Indonesian sentence).</summary>
    public FunctionNamespace Refuse(string name, string instead)
    {
        Refused[name] = instead;
        return this;
    }

    internal bool TryGetFunction(string name, out BuiltinFunction? function) => _functions.TryGetValue(name, out function);

    internal bool TryGetProperty(string name, out BuiltinProperty? property) => _properties.TryGetValue(name, out property);

    private FunctionNamespace Register(string name, ResultKind result, Parameter[] parameters, BuiltinFunction.Body body)
    {
        Claim(name);
        _functions[name] = new BuiltinFunction(new FunctionSignature(_prefix + name, result, parameters), body);
        return this;
    }

    private void Claim(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (IsFrozen) throw new InvalidOperationException($"{_prefix}{name}: the catalogue is in use and cannot be changed any more.");
        if (!_functions.ContainsKey(name) && !_properties.ContainsKey(name)) _names.Add(name);
        _functions.Remove(name);
        _properties.Remove(name);
    }
}
