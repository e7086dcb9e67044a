using System.Diagnostics.CodeAnalysis;

namespace Kks.Templating;

/// <summary>The outcome of compiling a template.</summary>
/// <param name="Template">The template; null if there is any error.</param>
/// <param name="Diagnostics">Everything found, in the order of the text.</param>
public sealed record CompileResult(Template? Template, IReadOnlyList<TemplateDiagnostic> Diagnostics)
{
    /// <summary>Whether there is a template.</summary>
    [MemberNotNullWhen(true, nameof(Template))]
    public bool Succeeded => Template is not null;
}
