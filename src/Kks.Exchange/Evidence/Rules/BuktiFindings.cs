using System.Globalization;
using Kks.Model.Data;
using Kks.Model.Diagnostics;
using Kks.Model.Submissions;

namespace Kks.Exchange.Evidence.Rules;

/// <summary>Collects what is wrong with evidence files: each finding with the file it is about and its place in the data.</summary>
internal sealed class BuktiFindings(SourceMap source, CultureInfo culture)
{
    private readonly List<(string Name, Diagnostic Diagnostic)> items = [];

    public IReadOnlyList<(string Name, Diagnostic Diagnostic)> Items => items;

    public CultureInfo Culture => culture;

    /// <summary>Adds a finding at a value of the data.</summary>
    public void Add(Severity severity, string key, string name, string path, params object?[] arguments) =>
        Add(severity, key, name, source.Locate(path), path, arguments);

    /// <summary>Adds a finding about a file that the data do not name.</summary>
    public void AddUnnamed(Severity severity, string key, string name, params object?[] arguments) =>
        Add(severity, key, name, PlaceOf(name), null, arguments);

    /// <summary>A place in the data as people read it.</summary>
    public string Place(string path) => source.Locate(path)?.ToString() ?? path;

    /// <summary>A size in megabytes, as people read it.</summary>
    public string Megabytes(long bytes) => (bytes / (1024m * 1024m)).ToString("0.##", culture);

    public string Text(string key, params object?[] arguments) => BuktiMessages.Bukti.Text(culture, key, arguments);

    /// <summary>The file itself, beside the file the data begin in.</summary>
    private SourceLocation PlaceOf(string name)
    {
        var folder = source.Locate(null)?.File is { } main && main.LastIndexOf('/') is var at and >= 0 ? main[..(at + 1)] : string.Empty;
        return new SourceLocation($"{folder}{FolderBuktiStore.Subfolder}/{name}");
    }

    private void Add(Severity severity, string key, string name, SourceLocation? place, string? path, object?[] arguments)
    {
        var code = key.Split('.')[0];
        items.Add((name, new Diagnostic(code, severity, Text(key, arguments), place, Text(code + ".hint"), path)));
    }
}
