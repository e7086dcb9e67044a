using Kks.Templating.Runtime;

namespace Kks.Templating.Functions;

/// <summary>Lays arguments out by parameter: defaults filled in, the rest collected, the count checked.</summary>
internal static class ArgumentBinder
{
    public static Value[] Positional(BuiltinFunction function, ReadOnlySpan<Value> arguments)
    {
        var signature = function.Signature;
        var parameters = signature.Parameters;
        if (arguments.Length < signature.Required) throw TooFew(function.Name, signature.Required, arguments.Length);
        if (arguments.Length > parameters.Count && !signature.HasRest) throw TooMany(function.Name, parameters.Count, arguments.Length);
        var bound = new Value[parameters.Count];
        for (var i = 0; i < bound.Length; i++)
        {
            bound[i] = parameters[i].IsRest
                ? Rest(arguments, i)
                : i < arguments.Length ? arguments[i] : parameters[i].Default;
        }

        return bound;
    }

    public static TemplateRuntimeException TooFew(string name, int wanted, int given) => new(
        DiagnosticCodes.TooFewArguments,
        $"Argumen untuk {name} kurang: perlu {wanted}, diberi {given}.",
        TooFewArgument);

    public static TemplateRuntimeException TooMany(string name, int accepted, int given) => new(
        DiagnosticCodes.TooManyArguments,
        $"Argumen untuk {name} terlalu banyak: paling banyak {accepted}, diberi {given}.");

    /// <summary>Marks an error that belongs to the end of the call, where the missing argument would stand.</summary>
    public const int TooFewArgument = -2;

    private static Value Rest(ReadOnlySpan<Value> arguments, int from)
    {
        var rest = new ScriptArray();
        for (var i = from; i < arguments.Length; i++) rest.Add(arguments[i]);
        return rest;
    }
}
