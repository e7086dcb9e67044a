using System.Collections.Concurrent;
using Kks.Templating.Execution.Statements;
using Kks.Templating.Syntax;
using Kks.Templating.Syntax.Tree;

namespace Kks.Templating.Binding;

/// <summary>The templates a template includes. Those named in its text are compiled with it; those whose name is computed when they are first
/// asked for. Thread-safe once the template is compiled.</summary>
internal sealed class IncludeSet(TemplateOptions options)
{
    private readonly Dictionary<string, Entry> _known = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Entry> _computed = new(StringComparer.Ordinal);

    public IEnumerable<string> Names => _known.Where(entry => entry.Value.Page is not null).Select(entry => entry.Key);

    /// <summary>What is wrong with a template named in the text; null if nothing.</summary>
    public string? Problem(string name) => _known.TryGetValue(name, out var entry) ? entry.Problem : null;

    /// <summary>Reads and parses everything that is named, directly or by what is included.</summary>
    public void Load(NameSurvey survey)
    {
        var pending = new Queue<string>(survey.Includes);
        while (pending.TryDequeue(out var name))
        {
            if (_known.ContainsKey(name)) continue;
            var entry = Read(name);
            _known.Add(name, entry);
            survey.Visit(entry.Syntax ?? []);
            foreach (var next in survey.Includes) pending.Enqueue(next);
        }
    }

    public void Bind(Compilation compilation)
    {
        foreach (var entry in _known.Values.Where(entry => entry.Syntax is not null))
        {
            var diagnostics = compilation.IsFinal ? entry.Diagnostics : new DiagnosticBag(entry.Diagnostics.File, int.MaxValue);
            entry.Page = new UnitBinder(compilation, diagnostics, UnitKind.Include).BindPage(entry.Syntax!);
        }
    }

    /// <summary>Everything found in the templates named in the text, in the order of their names.</summary>
    public IEnumerable<TemplateDiagnostic> Diagnostics() =>
        _known.OrderBy(entry => entry.Key, StringComparer.Ordinal).SelectMany(entry => entry.Value.Diagnostics.Sorted);

    public PageNode? Find(string name, out string? problem)
    {
        var entry = _known.TryGetValue(name, out var known) ? known : _computed.GetOrAdd(name, Compile);
        problem = entry.Problem;
        if (problem is null && entry.Diagnostics.HasErrors) problem = Broken(name, entry);
        return problem is null ? entry.Page : null;
    }

    private Entry Compile(string name)
    {
        var entry = Read(name);
        if (entry.Syntax is null) return entry;
        var survey = new NameSurvey();
        survey.Visit(entry.Syntax);
        // What its includer knows of names is not known here, so everything is looked up while rendering.
        var compilation = Compiler.Start(options with { Variables = null }, null, survey, this);
        compilation.IsFinal = true;
        entry.Page = new UnitBinder(compilation, entry.Diagnostics, UnitKind.Include).BindPage(entry.Syntax);
        return entry;
    }

    private Entry Read(string name)
    {
        var text = name.Length == 0 ? null : options.Source?.Find(name);
        var diagnostics = new DiagnosticBag(new SourceFile(name, text ?? ""), options.Limits.Errors);
        if (text is null)
        {
            var problem = options.Source is null ? "Tidak ada sumber templat untuk include." : $"Templat {name} tidak ditemukan.";
            return new Entry(diagnostics) { Problem = name.Length == 0 ? "Nama templat untuk include kosong." : problem };
        }

        var entry = new Entry(diagnostics) { Syntax = Parser.Parse(diagnostics.File, diagnostics, options.Limits) };
        if (diagnostics.HasErrors) entry.Problem = Broken(name, entry);
        return entry;
    }

    private static string Broken(string name, Entry entry)
    {
        var first = entry.Diagnostics.Sorted.First(diagnostic => diagnostic.Severity == TemplateDiagnosticSeverity.Error);
        return $"Templat {name} berisi kesalahan: baris {first.Line} kolom {first.Column}: {first.Message}";
    }

    private sealed class Entry(DiagnosticBag diagnostics)
    {
        public DiagnosticBag Diagnostics => diagnostics;

        public IReadOnlyList<StatementSyntax>? Syntax { get; init; }

        public PageNode? Page { get; set; }

        public string? Problem { get; set; }
    }
}
