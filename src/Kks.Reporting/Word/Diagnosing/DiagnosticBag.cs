using Kks.Model.Diagnostics;
using Markdig.Syntax;

namespace Kks.Reporting.Word.Diagnosing;

/// <summary>Collects what is wrong in one document, each with its place in the Markdown.</summary>
internal sealed class DiagnosticBag(string name)
{
    private readonly List<Diagnostic> _items = [];
    private readonly HashSet<(string Code, string Message)> _seen = [];

    public IReadOnlyList<Diagnostic> Items => _items;

    public void Error(string code, string message, MarkdownObject? place, string? hint = null) =>
        Add(new Diagnostic(code, Severity.Error, message, Locate(place), hint));

    public void Warning(string code, string message, MarkdownObject? place, string? hint = null) =>
        Add(new Diagnostic(code, Severity.Warning, message, Locate(place), hint));

    private SourceLocation Locate(MarkdownObject? place) =>
        place is null ? new SourceLocation(name) : new SourceLocation(name, place.Line + 1, place.Column + 1);

    /// <summary>The same thing at the same place is said once.</summary>
    private void Add(Diagnostic diagnostic)
    {
        if (_seen.Add((diagnostic.Code, diagnostic.ToString())))
        {
            _items.Add(diagnostic);
        }
    }
}
