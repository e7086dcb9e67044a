namespace Kks.Templating.Functions;

/// <summary>The parameters and result of a builtin or host function.</summary>
public sealed class FunctionSignature
{
    internal FunctionSignature(string name, ResultKind result, params Parameter[] parameters)
    {
        Name = name;
        Result = result;
        Parameters = parameters;
        HasRest = parameters.Length > 0 && parameters[^1].IsRest;
        Required = parameters.Count(parameter => !parameter.IsOptional);
    }

    /// <summary>The full name, for instance <c>string.upcase</c>.</summary>
    public string Name { get; }

    /// <summary>What it gives back.</summary>
    public ResultKind Result { get; }

    /// <summary>The parameters in order.</summary>
    public IReadOnlyList<Parameter> Parameters { get; }

    /// <summary>How many arguments are needed at least.</summary>
    public int Required { get; }

    /// <summary>Whether the last parameter takes all remaining arguments.</summary>
    public bool HasRest { get; }

    internal int IndexOf(string parameter)
    {
        for (var i = 0; i < Parameters.Count; i++)
        {
            if (string.Equals(Parameters[i].Name, parameter, StringComparison.Ordinal)) return i;
        }

        return -1;
    }
}
