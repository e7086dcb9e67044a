namespace Kks.Templating;

/// <summary>The outcome of a rendering into a text.</summary>
/// <param name="Text">The text; null after an error.</param>
/// <param name="Diagnostics">What went wrong; empty if all went well.</param>
public sealed record RenderedText(string? Text, IReadOnlyList<TemplateDiagnostic> Diagnostics)
{
    /// <summary>Whether the template was rendered to its end.</summary>
    public bool Succeeded => Text is not null;
}
