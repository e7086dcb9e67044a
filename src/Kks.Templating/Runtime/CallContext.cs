using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Kks.Templating.Execution;

namespace Kks.Templating.Runtime;

/// <summary>What a function sees of the rendering that calls it. Lives as long as the rendering; not thread-safe.</summary>
[SuppressMessage("Performance", "CA1822", Justification = "Functions get everything through the context they are given.")]
public sealed class CallContext
{
    private readonly RenderContext _render;
    private Dictionary<object, object>? _store;

    internal CallContext(RenderContext render) => _render = render;

    internal RenderContext Render => _render;

    /// <summary>The culture of this rendering.</summary>
    public CultureInfo Culture => _render.Culture;

    /// <summary>The budgets of this rendering.</summary>
    public TemplateLimits Limits => _render.Limits;

    /// <summary>The clock given by the host; null if there is none (then a function that needs one must say so).</summary>
    public TimeProvider? Time => _render.Options.Time;

    /// <summary>What the host gave in <see cref="RenderOptions.State"/>.</summary>
    public object? State => _render.Options.State;

    /// <summary>The pattern dates are printed with, assignable in a template as <c>date.format</c>. Default <c>%d %b %Y</c>.</summary>
    public string DateFormat { get; set; } = "%d %b %Y";

    /// <summary>Cancels the rendering.</summary>
    public CancellationToken Cancellation => _render.Cancellation;

    /// <summary>The text a value prints, as in <c>"" + value</c>; null is the empty text.</summary>
    public string ToText(Value value) => ValuePrinter.ToText(_render, value);

    /// <summary>The text a value has inside a printed list: texts quoted, null written out.</summary>
    public string ToNestedText(Value value) => ValuePrinter.ToNestedText(_render, value);

    /// <summary>The value as a list: lists, objects (their pairs), texts (their characters); null for anything else.</summary>
    public IScriptList? AsList(Value value) => Conversions.AsList(_render, value);

    /// <summary>The value as an object with members: script objects, dictionaries and .NET data; null for anything else (lists and texts too).</summary>
    public IScriptObject? AsObject(Value value) => Conversions.AsObject(_render, value);

    /// <summary>Reads a member as <c>value.name</c> does, for every kind of value; false if there is no such member.</summary>
    public bool TryGetMember(Value value, string name, out Value member) => Members.TryGet(_render, value, name, out member);

    /// <summary>Calls a function value. The number of arguments is checked; defaults are filled in.</summary>
    public Value Invoke(ScriptFunction function, params ReadOnlySpan<Value> arguments)
    {
        ArgumentNullException.ThrowIfNull(function);
        return function.Invoke(this, arguments);
    }

    /// <summary>Whether two values are the same in kind and value, as <c>array.contains</c> and <c>array.uniq</c> see it (1 and 1.0 differ).</summary>
    public bool AreSame(Value left, Value right) => ValueIdentity.AreSame(left, right);

    /// <summary>Whether two values are equal by the operator <c>==</c>.</summary>
    public bool AreEqual(Value left, Value right) => Comparison.AreEqual(_render, left, right);

    /// <summary>The result of an operator, with all its rules.</summary>
    public Value Calculate(ArithmeticOperator operation, Value left, Value right) => Arithmetic.Apply(_render, operation, left, right);

    /// <summary>Counts work against the budget of loop steps; list functions count one per item they make or read.</summary>
    public void CountSteps(int steps) => _render.CountSteps(steps);

    /// <summary>Fails if a text of this length would be longer than allowed. Call it before building the text.</summary>
    public void CheckTextLength(long length) => _render.CheckTextLength(length);

    /// <summary>Something a function keeps for the rest of this rendering (the counters of <c>array.cycle</c>).</summary>
    public T Store<T>(object key, Func<T> create)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(create);
        _store ??= [];
        if (_store.TryGetValue(key, out var found)) return (T)found;
        var created = create();
        _store.Add(key, created);
        return created;
    }

    /// <summary>What a value is, for messages: <c>Teks</c>, <c>Bilangan</c>, <c>Daftar</c> …</summary>
    public string Describe(Value value) => Descriptions.Of(value);

    /// <summary>An error that ends the rendering: <c>throw call.Error("…")</c>. The place of the call is added.</summary>
    /// <param name="message">An Indonesian sentence.</param>
    /// <param name="argument">The position of the argument to blame, or -1 for the call.</param>
    public TemplateRuntimeException Error(string message, int argument = -1) =>
        new(DiagnosticCodes.FunctionFailed, message, argument);

    /// <summary>An error with a code of its own and a hint.</summary>
    public TemplateRuntimeException Error(string code, string message, int argument, string? hint) => new(code, message, argument, hint);

    /// <summary>An error about an argument of the wrong kind.</summary>
    public TemplateRuntimeException BadArgument(string message, int argument) =>
        new(DiagnosticCodes.BadArgument, message, argument);
}
