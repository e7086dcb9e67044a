using Kks.Templating.Runtime;

namespace Kks.Templating.Functions;

/// <summary>A parameter of a builtin or host function. Immutable and thread-safe.</summary>
public abstract class Parameter
{
    private protected Parameter(string name, ParameterKind kind, bool isOptional, Value defaultValue, bool isRest = false)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        Name = name;
        Kind = kind;
        IsOptional = isOptional;
        Default = defaultValue;
        IsRest = isRest;
    }

    /// <summary>The name, as used in named arguments (snake_case).</summary>
    public string Name { get; }

    /// <summary>What it accepts.</summary>
    public ParameterKind Kind { get; }

    /// <summary>Whether it may be left out.</summary>
    public bool IsOptional { get; }

    /// <summary>What it is when left out.</summary>
    public Value Default { get; }

    /// <summary>Whether it takes all remaining arguments.</summary>
    public bool IsRest { get; }

    /// <summary>Anything, as it is.</summary>
    public static Parameter<Value> Any(string name) => new(name, ParameterKind.Any, static (_, value, _) => value);

    /// <summary>Anything, as it is; may be left out.</summary>
    public static Parameter<Value> Any(string name, Value defaultValue) =>
        new(name, ParameterKind.Any, static (_, value, _) => value, defaultValue);

    /// <summary>Text or null.</summary>
    public static Parameter<string?> Text(string name) => new(name, ParameterKind.Text, ArgumentConverter.Text);

    /// <summary>Text or null; may be left out.</summary>
    public static Parameter<string?> Text(string name, string? defaultValue) =>
        new(name, ParameterKind.Text, ArgumentConverter.Text, defaultValue);

    /// <summary>A whole number.</summary>
    public static Parameter<int> Int(string name) => new(name, ParameterKind.Int, ArgumentConverter.Int);

    /// <summary>A whole number; may be left out.</summary>
    public static Parameter<int> Int(string name, int defaultValue) => new(name, ParameterKind.Int, ArgumentConverter.Int, defaultValue);

    /// <summary>A whole number or nothing at all (not given or null).</summary>
    public static Parameter<int?> OptionalInt(string name) => new(name, ParameterKind.Int, ArgumentConverter.OptionalInt, default(Value));

    /// <summary>A number as a double.</summary>
    public static Parameter<double> Double(string name) => new(name, ParameterKind.Double, ArgumentConverter.Double);

    /// <summary>A number as a double; may be left out.</summary>
    public static Parameter<double> Double(string name, double defaultValue) => new(name, ParameterKind.Double, ArgumentConverter.Double, defaultValue);

    /// <summary>A number in its own kind, or null.</summary>
    public static Parameter<Value> Number(string name) => new(name, ParameterKind.Number, ArgumentConverter.Number);

    /// <summary>Truth.</summary>
    public static Parameter<bool> Bool(string name) => new(name, ParameterKind.Bool, static (_, value, _) => value.IsTrue);

    /// <summary>Truth; may be left out.</summary>
    public static Parameter<bool> Bool(string name, bool defaultValue) =>
        new(name, ParameterKind.Bool, static (_, value, _) => value.IsTrue, defaultValue);

    /// <summary>A list or null.</summary>
    public static Parameter<IScriptList?> List(string name) => new(name, ParameterKind.List, ArgumentConverter.List);

    /// <summary>An object with members or null; .NET data counts, lists and text do not.</summary>
    public static Parameter<IScriptObject?> Object(string name) => new(name, ParameterKind.Object, ArgumentConverter.Object);

    /// <summary>A date or null.</summary>
    public static Parameter<DateTime?> Date(string name) => new(name, ParameterKind.Date, ArgumentConverter.Date);

    /// <summary>A length of time.</summary>
    public static Parameter<TimeSpan> TimeSpan(string name) => new(name, ParameterKind.TimeSpan, ArgumentConverter.TimeSpan);

    /// <summary>A function or null.</summary>
    public static Parameter<ScriptFunction?> Function(string name) => new(name, ParameterKind.Function, ArgumentConverter.Function);

    /// <summary>A function or null; may be left out.</summary>
    public static Parameter<ScriptFunction?> OptionalFunction(string name) =>
        new(name, ParameterKind.Function, ArgumentConverter.Function, default(Value));

    /// <summary>All remaining arguments as a list; must be the last parameter.</summary>
    public static Parameter<IScriptList?> Rest(string name) =>
        new(name, ParameterKind.List, static (_, value, _) => value.AsList, default(Value), isRest: true);
}
