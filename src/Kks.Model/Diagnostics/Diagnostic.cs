namespace Kks.Model.Diagnostics;

/// <summary>Something a person can mend: what it is, where it is, and how to mend it.</summary>
/// <param name="Code">A stable code such as <c>KKS1001</c>; each has a heading in <c>docs/diagnostics.md</c>.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Message">What is wrong, in the language asked for (Indonesian by default).</param>
/// <param name="Location">The place in the person's own file, where it is known.</param>
/// <param name="Hint">How to mend it, where that can be said.</param>
/// <param name="Path">The data path such as <c>tatanan[0].indikator[3].opsi.mandiri</c>, where it concerns data.</param>
public sealed record Diagnostic(
    string Code,
    Severity Severity,
    string Message,
    SourceLocation? Location = null,
    string? Hint = null,
    string? Path = null)
{
    /// <summary>The diagnostic as one line: <c>FILE(line,column): severity CODE: message</c>.</summary>
    public override string ToString()
    {
        var severity = Severity.ToString().ToLowerInvariant();
        return Location is { } place ? $"{place}: {severity} {Code}: {Message}" : $"{severity} {Code}: {Message}";
    }
}
