namespace Kks.Templating;

/// <summary>How bad a finding in a template is.</summary>
public enum TemplateDiagnosticSeverity
{
    /// <summary>Something to look at; the template renders.</summary>
    Warning,

    /// <summary>The template cannot be rendered, or the rendering stopped here.</summary>
    Error,
}
