using System.Globalization;
using Kks.Templating;
using Kks.Templating.Functions;

namespace Kks.Reporting.WordTemplates;

/// <summary>How a template made in Word is compiled. Immutable.</summary>
public sealed record WordTemplateOptions
{
    /// <summary>The file's name in diagnostics; <c>templat.docx</c> by default.</summary>
    public string Name { get; init; } = "templat.docx";

    /// <summary>What is forgiven; <see cref="TemplateLeniency.Strict"/> by default.</summary>
    public TemplateLeniency Leniency { get; init; } = TemplateLeniency.Strict;

    /// <summary>How the members of .NET types are called in templates; snake_case by default.</summary>
    public Func<string, string> MemberName { get; init; } = Naming.SnakeCase;

    /// <summary>The culture of printed numbers and dates; invariant by default, as in text templates.</summary>
    public CultureInfo Culture { get; init; } = CultureInfo.InvariantCulture;

    /// <summary>The budgets of compiling and rendering.</summary>
    public TemplateLimits Limits { get; init; } = new();

    /// <summary>The functions templates may call besides the language's own; null for those of the reports: numbers and dates in words,
    /// pictures, charts, signatures, Markdown.</summary>
    public FunctionCatalogue? Functions { get; init; }
}
