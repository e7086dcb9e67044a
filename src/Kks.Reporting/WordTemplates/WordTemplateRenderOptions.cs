using System.Globalization;
using Kks.Reporting.Word;
using Kks.Templating;

namespace Kks.Reporting.WordTemplates;

/// <summary>How one document is made of a template. Immutable.</summary>
public sealed record WordTemplateRenderOptions
{
    /// <summary>The culture of printed numbers and dates; null for the template's.</summary>
    public CultureInfo? Culture { get; init; }

    /// <summary>The budgets; null for the template's.</summary>
    public TemplateLimits? Limits { get; init; }

    /// <summary>Where pictures come from; null means that there are none.</summary>
    public IImageSource? Images { get; init; }

    /// <summary>
    /// The printed page number of each bookmark in <see cref="WordTemplateOutcome.Entries"/>, where a layout pass has found them; null leaves the
    /// page numbers of contents lists empty until Word updates them.
    /// </summary>
    public IReadOnlyDictionary<string, int>? PageNumbers { get; init; }

    /// <summary>Where whole documents come from that are inserted by name; null means that there are none.</summary>
    public IDocumentSource? Documents { get; init; }

    /// <summary>Anything the functions of the host need to know.</summary>
    public object? State { get; init; }
}
