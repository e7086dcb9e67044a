using System.Globalization;

namespace Kks.Templating;

/// <summary>A finding in a template, for people: what, where, and what to do instead. Messages are Indonesian.</summary>
/// <param name="Code">The stable code, KKS3xxx.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="Message">What is wrong, one sentence.</param>
/// <param name="File">The name or path of the template, as given by the host.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1, in UTF-16 units; a tab is one column.</param>
/// <param name="Excerpt">The line of the template and below it a caret at the column; empty if there is no text to show.</param>
/// <param name="Hint">What to do instead; null if there is nothing to say.</param>
public sealed record TemplateDiagnostic(
    string Code,
    TemplateDiagnosticSeverity Severity,
    string Message,
    string File,
    int Line,
    int Column,
    string Excerpt = "",
    string? Hint = null)
{
    /// <summary><c>FILE(line,column): code message</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{File}({Line},{Column}): {Code} {Message}");
}
