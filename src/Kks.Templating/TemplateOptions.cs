using System.Globalization;
using Kks.Templating.Functions;
using Kks.Templating.Runtime;

namespace Kks.Templating;

/// <summary>How a template is compiled. Immutable; share one instance.</summary>
public sealed record TemplateOptions
{
    private ObjectModel? _model;

    /// <summary>The name or path shown in diagnostics. Default <c>templat</c>.</summary>
    public string Name { get; init; } = "templat";

    /// <summary>What is forgiven; <see cref="TemplateLeniency.Strict"/> by default.</summary>
    public TemplateLeniency Leniency { get; init; } = TemplateLeniency.Strict;

    /// <summary>How the members of .NET types are called in templates; snake_case by default.</summary>
    public Func<string, string> MemberName { get; init; } = Naming.SnakeCase;

    /// <summary>Finds the templates for <c>include</c>; none by default.</summary>
    public ITemplateSource? Source { get; init; }

    /// <summary>The culture of printed numbers and dates, unless a rendering names its own. Invariant by default.</summary>
    public CultureInfo Culture { get; init; } = CultureInfo.InvariantCulture;

    /// <summary>Whether a value of several lines is indented like its block. On by default.</summary>
    public bool AutoIndent { get; init; } = true;

    /// <summary>Whether automatic indentation also fills empty lines. On by default, as in Scriban.</summary>
    public bool IndentEmptyLines { get; init; } = true;

    /// <summary>The budgets.</summary>
    public TemplateLimits Limits { get; init; } = new();

    /// <summary>Functions of the host, beside the builtins; a name given here hides the builtin of that name. None by default.</summary>
    public FunctionCatalogue? Functions { get; init; }

    /// <summary>The names and types of the variables that renderings will give in <see cref="RenderOptions.Variables"/>, so that they can be
    /// checked. None by default.</summary>
    public IReadOnlyDictionary<string, Type>? Variables { get; init; }

    /// <summary>The .NET types seen so far; shared by all templates compiled with these options.</summary>
    internal ObjectModel Model
    {
        get
        {
            // A copy made by "with" may have another rule for names, so the rule is kept with what was found by it.
            var model = _model;
            if (model is null || model.Rule != MemberName) _model = model = new ObjectModel(MemberName);
            return model;
        }
    }

    /// <summary>Lax as Scriban is, for templates written for it.</summary>
    public static TemplateOptions Lax { get; } = new() { Leniency = TemplateLeniency.Scriban };
}
