using System.Globalization;

namespace Kks.Model.Diagnostics;

/// <summary>Collects the diagnostics of one run, writing their texts in one language.</summary>
internal sealed class DiagnosticBag(CultureInfo culture, MessageCatalogue? messages = null)
{
    private readonly MessageCatalogue messages = messages ?? MessageCatalogue.Model;
    private readonly List<Diagnostic> items = [];

    public IReadOnlyList<Diagnostic> Items => items;

    public bool HasErrors => items.Exists(d => d.Severity == Severity.Error);

    public CultureInfo Culture => culture;

    /// <summary>Adds an error whose text is found under <paramref name="key"/>: a code, or a code with a variant such as <c>KKS1103.list</c>.</summary>
    public void Error(string key, SourceLocation? location, string? path = null, string? hint = null, params object?[] arguments) =>
        Add(Severity.Error, key, location, path, hint, arguments);

    /// <summary>Adds a diagnostic whose text is found under <paramref name="key"/>: a code, or a code with a variant.</summary>
    public void Add(Severity severity, string key, SourceLocation? location, string? path = null, string? hint = null, params object?[] arguments) =>
        items.Add(new Diagnostic(key.Split('.')[0], severity, Text(key, arguments), location, hint, path));

    public void AddRange(IEnumerable<Diagnostic> diagnostics) => items.AddRange(diagnostics);

    public string Text(string key, params object?[] arguments) => messages.Text(culture, key, arguments);
}
