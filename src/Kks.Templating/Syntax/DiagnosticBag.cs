namespace Kks.Templating.Syntax;

/// <summary>Collects what is found in one template, up to a limit.</summary>
internal sealed class DiagnosticBag(SourceFile file, int limit)
{
    private readonly List<(int Offset, TemplateDiagnostic Diagnostic)> _found = [];

    public SourceFile File => file;

    public bool IsFull { get; private set; }

    public bool HasErrors => _found.Exists(entry => entry.Diagnostic.Severity == TemplateDiagnosticSeverity.Error);

    public int Count => _found.Count;

    /// <summary>Everything found, in the order of the text.</summary>
    public IEnumerable<TemplateDiagnostic> Sorted => _found.OrderBy(entry => entry.Offset).Select(entry => entry.Diagnostic);

    public void Error(string code, SourceSpan span, string message, string? hint = null) =>
        Add(code, span, message, hint, TemplateDiagnosticSeverity.Error);

    public void Warning(string code, SourceSpan span, string message, string? hint = null) =>
        Add(code, span, message, hint, TemplateDiagnosticSeverity.Warning);

    private void Add(string code, SourceSpan span, string message, string? hint, TemplateDiagnosticSeverity severity)
    {
        if (IsFull || _found.Exists(entry => entry.Offset == span.Start && entry.Diagnostic.Message == message)) return;
        if (_found.Count >= limit)
        {
            IsFull = true;
            _found.Add((int.MaxValue, file.Diagnose(
                DiagnosticCodes.TooManyErrors, span, $"Lebih dari {limit} kesalahan; sisanya tidak ditampilkan.")));
            return;
        }

        _found.Add((span.Start, file.Diagnose(code, span, message, hint, severity)));
    }
}
