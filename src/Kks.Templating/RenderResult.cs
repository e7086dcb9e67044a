namespace Kks.Templating;

/// <summary>The outcome of a rendering. After an error the output holds what was written until then and should be thrown away.</summary>
/// <param name="Diagnostics">What went wrong; empty if all went well.</param>
public sealed record RenderResult(IReadOnlyList<TemplateDiagnostic> Diagnostics)
{
    /// <summary>Whether the template was rendered to its end.</summary>
    public bool Succeeded => !Diagnostics.Any(diagnostic => diagnostic.Severity == TemplateDiagnosticSeverity.Error);
}
