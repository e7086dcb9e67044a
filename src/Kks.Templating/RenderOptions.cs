using System.Globalization;
using Kks.Templating.Runtime;

namespace Kks.Templating;

/// <summary>How one rendering is done.</summary>
public sealed record RenderOptions
{
    /// <summary>The culture of printed numbers and dates; null for that of the template's options.</summary>
    public CultureInfo? Culture { get; init; }

    /// <summary>The clock behind <c>date.now</c>; without one it is an error, so that the same input gives the same output.</summary>
    public TimeProvider? Time { get; init; }

    /// <summary>The budgets; null for those of the template's options.</summary>
    public TemplateLimits? Limits { get; init; }

    /// <summary>Further variables by name as written in templates, beside the data. They hide data and are hidden by assignments.
    /// A strict template must know their names: see <see cref="TemplateOptions.Variables"/>.</summary>
    public IReadOnlyDictionary<string, Value>? Variables { get; init; }

    /// <summary>Anything the host's functions need to know about this rendering; they read it from <see cref="CallContext.State"/>.</summary>
    public object? State { get; init; }
}
