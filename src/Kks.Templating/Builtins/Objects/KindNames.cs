using Kks.Templating.Builtins.Lists;
using Kks.Templating.Runtime;

namespace Kks.Templating.Builtins.Objects;

/// <summary>The names of kinds that templates compare with; null has none.</summary>
internal static class KindNames
{
    public static string? TypeOf(Value value) => value.Kind switch
    {
        ValueKind.Null => null,
        ValueKind.String => "string",
        ValueKind.Bool => "boolean",
        ValueKind.List => value.Reference is ScriptRange or ListSequence ? "iterator" : "array",
        _ when value.IsNumber => "number",
        _ => "object",
    };

    public static string? Kind(Value value) => value.Kind switch
    {
        ValueKind.Null => null,
        ValueKind.Bool => "bool",
        ValueKind.Int => "int",
        ValueKind.Long => "long",
        ValueKind.BigInteger => "bigint",
        ValueKind.Float => "float",
        ValueKind.Double => "double",
        ValueKind.Decimal => "decimal",
        ValueKind.String => "string",
        ValueKind.List => value.Reference is ScriptRange or ListSequence ? "range" : "array",
        ValueKind.Function => "function",
        ValueKind.DateTime => "DateTime",
        ValueKind.DateOnly => "DateOnly",
        ValueKind.DateTimeOffset => "DateTimeOffset",
        ValueKind.TimeOnly => "TimeOnly",
        ValueKind.TimeSpan => "TimeSpan",
        _ => "object",
    };
}
