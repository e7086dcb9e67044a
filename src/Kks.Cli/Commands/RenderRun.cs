using System.Text.Json;
using Kks.Cli.Resources;
using Kks.Cli.Terminal;
using Kks.Model.Data;
using Kks.Model.Diagnostics;
using Kks.Model.Validation;
using Kks.Reporting;
using Kks.Reporting.Packs;
using Spectre.Console;

namespace Kks.Cli.Commands;

/// <summary>One run of <c>kks render</c>: load -> compile the pack -> one file per document.</summary>
internal sealed class RenderRun(Texts texts, CommandTerminal terminal)
{
    private readonly List<Diagnostic> diagnostics = [];
    private readonly List<string> files = [];

    public required string Folder { get; init; }

    public required string OutputFolder { get; init; }

    public required string Template { get; init; }

    public required IReadOnlyList<string> Keys { get; init; }

    public required RenderingOptions Options { get; init; }

    public required bool AsJson { get; init; }

    public int Execute(CancellationToken cancellation)
    {
        var loaded = SubmissionLoader.Load(Folder, texts);
        var pack = TemplatePackReader.Read(Template);
        diagnostics.AddRange(loaded.Diagnostics.Where(d => d.Severity != Severity.Info));
        diagnostics.AddRange(pack.Diagnostics);
        if (loaded.Valid is not { } usulan || pack.Pack is not { } found)
        {
            return Finish();
        }

        var generator = new KksReportGenerator(new KksReportingOptions { Rendering = Options with { Bukti = SubmissionLoader.StoreOf(Folder) } });
        var documents = generator.Documents(usulan, found);
        var unknown = Keys.Except(documents.Select(d => d.Kunci), StringComparer.Ordinal).ToList();
        if (unknown.Count > 0)
        {
            terminal.Error.WriteLine(texts.Format("render.unknown-document", unknown[0], string.Join(", ", documents.Select(d => d.Kunci))));
            return ExitCodes.Usage;
        }

        Directory.CreateDirectory(OutputFolder);
        Render(generator, usulan, found, [.. documents.Where(d => Keys.Count == 0 || Keys.Contains(d.Kunci))], cancellation);
        return Finish();
    }

    private void Render(KksReportGenerator generator, ValidUsulan usulan, TemplatePack pack, IReadOnlyList<ReportDocument> documents, CancellationToken cancellation)
    {
        if (!terminal.IsInteractive)
        {
            RenderAll(() => { });
            return;
        }

        terminal.ErrorConsole.Progress().AutoClear(true).Start(progress =>
        {
            var task = progress.AddTask(texts["render.progress"], maxValue: documents.Count);
            RenderAll(() => task.Increment(1));
        });

        void RenderAll(Action done)
        {
            foreach (var document in documents)
            {
                Render(generator, usulan, pack, document, cancellation);
                done();
            }
        }
    }

    private void Render(KksReportGenerator generator, ValidUsulan usulan, TemplatePack pack, ReportDocument document, CancellationToken cancellation)
    {
        var path = Path.Combine(OutputFolder, document.NamaBerkas);
        var written = AtomicFile.TryWrite(path, stream =>
        {
            var result = generator.Render(usulan, pack, document.Kunci, stream, cancellation: cancellation);
            diagnostics.AddRange(result.Diagnostics);
            return result.Succeeded;
        });
        if (written)
        {
            files.Add(path.Replace('\\', '/'));
        }
    }

    private int Finish()
    {
        if (AsJson)
        {
            JsonOutput.Write(terminal.Out, WriteJson);
        }
        else
        {
            new DiagnosticWriter(texts, terminal).WriteLines(diagnostics);
            files.ForEach(terminal.Out.WriteLine);
            terminal.Out.WriteLine(files.Count == 0 ? texts["render.nothing"] : texts.Format("render.done", files.Count, OutputFolder));
        }

        return DiagnosticWriter.ExitCodeOf(diagnostics);
    }

    private void WriteJson(Utf8JsonWriter json)
    {
        json.WriteStartArray("files");
        files.ForEach(json.WriteStringValue);
        json.WriteEndArray();
        DiagnosticWriter.WriteJson(json, diagnostics);
    }
}
