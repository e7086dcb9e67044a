using System.Diagnostics.CodeAnalysis;
using Kks.Model.Diagnostics;

namespace Kks.Reporting.WordTemplates;

/// <summary>The outcome of compiling a template made in Word.</summary>
/// <param name="Template">The template; null after an error.</param>
/// <param name="Diagnostics">Everything found in all parts of the document, each with its place as a person sees it.</param>
public sealed record WordTemplateResult(WordTemplate? Template, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>Whether there is a template.</summary>
    [MemberNotNullWhen(true, nameof(Template))]
    public bool Succeeded => Template is not null;
}
