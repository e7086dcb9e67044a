using System.Text.Json;
using Kks.Cli.Resources;
using Kks.Cli.Terminal;
using Kks.Model.Data;
using Kks.Model.Diagnostics;
using Kks.Reporting.Testing;

namespace Kks.Cli.Commands;

/// <summary>One run of <c>kks template uji</c>: read pack and samples -> check each document -> report.</summary>
internal sealed class TemplateUjiRun(Texts texts, CommandTerminal terminal)
{
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly List<TemplateCheck> _checks = [];
    private IReadOnlyList<string> _unused = [];

    public required string Folder { get; init; }

    /// <summary>Whether the texts name the styles of their paragraphs.</summary>
    public required bool WithStyles { get; init; }

    /// <summary>Whether differing texts are written on a build server too.</summary>
    public required bool AlwaysWrite { get; init; }

    public required bool AsJson { get; init; }

    public int Execute(CancellationToken cancellation)
    {
        if (!Directory.Exists(Folder))
        {
            throw new DirectoryNotFoundException(texts.Format("uji.no-folder", Folder));
        }

        var read = TemplateProject.Read(Folder, DataReaderOptions.Default with { Culture = texts.Culture });
        // What a sample lacks is for kks validate to tell; here the sample only has to be usable.
        _diagnostics.AddRange(read.Project is null ? read.Diagnostics.Where(found => found.Severity == Severity.Error) : []);
        if (read.Project is { } project)
        {
            Progress.Show(terminal, texts["uji.progress"], project.Cases.Count, done => CheckAll(project, done, cancellation));
            _unused = project.FindUnused();
        }

        return AsJson ? ReportJson() : ReportText();
    }

    private void CheckAll(TemplateProject project, Action done, CancellationToken cancellation)
    {
        var options = new SnapshotOptions
        {
            Bahasa = texts.Culture.TwoLetterISOLanguageName,
            Teks = new DocumentTextOptions { Gaya = WithStyles },
            Tulis = AlwaysWrite ? true : null,
        };
        foreach (var document in project.Cases)
        {
            cancellation.ThrowIfCancellationRequested();
            _checks.Add(project.Check(document, options));
            done();
        }
    }

    private int ReportText()
    {
        foreach (var check in _checks)
        {
            terminal.Out.WriteLine($"{check.Document.Contoh} › {check.Document.Dokumen}: {StateOf(check)}");
            if (check is { Passed: false, Snapshot.Message: { } message })
            {
                terminal.Out.WriteLine();
                terminal.Out.WriteLine("  " + message.ReplaceLineEndings("\n").Replace("\n", Environment.NewLine + "  ", StringComparison.Ordinal));
                terminal.Out.WriteLine();
            }
        }

        foreach (var path in _unused)
        {
            terminal.Error.WriteLine(texts.Format("uji.unused", path));
        }

        // Differences were shown in full above.
        new DiagnosticWriter(texts, terminal).WriteLines([.. _diagnostics, .. _checks.Where(check => check.Snapshot is null).SelectMany(check => check.Diagnostics)]);
        if (_checks.Count > 0)
        {
            terminal.Out.WriteLine(texts.Format("uji.summary", _checks.Count, Count(SnapshotState.Same), Count(SnapshotState.Different), Count(SnapshotState.New), _checks.Count(check => check.Snapshot is null)));
        }

        return ExitCode();
    }

    private int ReportJson()
    {
        JsonOutput.Write(terminal.Out, json =>
        {
            json.WriteStartArray("documents");
            _checks.ForEach(check => Write(json, check));
            json.WriteEndArray();
            json.WriteStartArray("unused");
            _unused.ToList().ForEach(json.WriteStringValue);
            json.WriteEndArray();
            DiagnosticWriter.WriteJson(json, _diagnostics.Concat(_checks.SelectMany(check => check.Diagnostics)));
        });
        return ExitCode();
    }

    private static void Write(Utf8JsonWriter json, TemplateCheck check)
    {
        json.WriteStartObject();
        json.WriteString("sample", check.Document.Contoh);
        json.WriteString("document", check.Document.Dokumen);
        json.WriteString("state", check.Snapshot?.State switch { SnapshotState.Same => "same", SnapshotState.Different => "different", SnapshotState.New => "new", _ => "failed" });
        json.WriteString("verified", check.Snapshot?.Verified.Replace('\\', '/'));
        json.WriteString("received", check.Snapshot?.Received?.Replace('\\', '/'));
        json.WriteString("difference", check.Snapshot is { Message.Length: > 0 } result ? result.Message : null);
        json.WriteEndObject();
    }

    private int ExitCode() => _diagnostics.Count == 0 && _checks.TrueForAll(check => check.Passed) ? ExitCodes.Success : ExitCodes.InputErrors;

    private int Count(SnapshotState state) => _checks.Count(check => check.Snapshot?.State == state);

    private string StateOf(TemplateCheck check) => texts[check.Snapshot?.State switch
    {
        SnapshotState.Same => "uji.same",
        SnapshotState.Different => "uji.different",
        SnapshotState.New => "uji.new",
        _ => "uji.failed",
    }];
}
