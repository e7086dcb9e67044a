using Kks.Templating.Functions;
using Kks.Templating.Runtime;

namespace Kks.Templating.Builtins.Dates;

/// <summary>A date that reaches the function in the kind it has, with or without time and offset.</summary>
internal static class DateParameter
{
    public static Parameter<Value> Named(string name) => new(name, ParameterKind.Date, static (call, value, position) =>
        value.IsNull || value.IsDate ? value : throw call.BadArgument($"{call.Describe(value)} bukan tanggal.", position));
}
