using System.Text.Json;
using Kks.Cli.Resources;
using Kks.Cli.Terminal;
using Kks.Model.Data;
using Kks.Model.Diagnostics;
using Kks.Model.Validation;
using Kks.Reporting;
using Kks.Reporting.LibreOffice;
using Kks.Reporting.Packs;

namespace Kks.Cli.Commands;

/// <summary>One run of <c>kks render</c>: load -> compile the pack -> one file per document.</summary>
internal sealed class RenderRun(Texts texts, CommandTerminal terminal)
{
    private const string OfficeMissing = "KKS5001";

    private readonly List<Diagnostic> diagnostics = [];
    private IReadOnlyList<Diagnostic> data = [];
    private readonly List<string> files = [];

    public required string Folder { get; init; }

    public required string OutputFolder { get; init; }

    public required string Template { get; init; }

    public required IReadOnlyList<string> Keys { get; init; }

    public required RenderingOptions Options { get; init; }

    public required bool AsJson { get; init; }

    /// <summary>Whether tables of contents get page numbers, which takes LibreOffice.</summary>
    public required bool CountPages { get; init; }

    public int Execute(CancellationToken cancellation)
    {
        var loaded = SubmissionLoader.Load(Folder, texts);
        var pack = TemplatePackReader.Read(Template);
        data = loaded.Diagnostics;
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
        RenderAll(generator, usulan, found, [.. documents.Where(d => Keys.Count == 0 || Keys.Contains(d.Kunci))], cancellation);
        return Finish();
    }

    private void RenderAll(KksReportGenerator generator, ValidUsulan usulan, TemplatePack pack, IReadOnlyList<ReportDocument> documents, CancellationToken cancellation) =>
        Progress.Show(terminal, texts["render.progress"], documents.Count + (CountPages ? 1 : 0), done =>
        {
            var pages = PagesOf(generator, usulan, pack, documents, cancellation);
            if (CountPages)
            {
                done();
            }

            foreach (var document in documents)
            {
                var options = generator.Rendering with { NomorHalaman = pages?.GetValueOrDefault(document.Kunci) };
                Render(generator, usulan, pack, document, options, cancellation);
                done();
            }
        });

    private IReadOnlyDictionary<string, IReadOnlyDictionary<string, int>>? PagesOf(
        KksReportGenerator generator, ValidUsulan usulan, TemplatePack pack, IReadOnlyList<ReportDocument> documents, CancellationToken cancellation)
    {
        if (!CountPages)
        {
            return null;
        }

        if (LibreOfficeConverter.Find() is { } office)
        {
            return new PageCounter(generator, office).Count(usulan, pack, documents, cancellation: cancellation);
        }

        diagnostics.Add(new Diagnostic(OfficeMissing, Severity.Warning, texts["render.no-office"], Hint: texts["render.no-office-hint"]));
        return null;
    }

    private void Render(KksReportGenerator generator, ValidUsulan usulan, TemplatePack pack, ReportDocument document, RenderingOptions options, CancellationToken cancellation)
    {
        var path = Path.Combine(OutputFolder, document.NamaBerkas);
        var written = AtomicFile.TryWrite(path, stream =>
        {
            var result = generator.Render(usulan, pack, document.Kunci, stream, options, cancellation);
            diagnostics.AddRange(result.Diagnostics);
            return result.Written;
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
            WriteDiagnostics();
            files.ForEach(terminal.Out.WriteLine);
            terminal.Out.WriteLine(files.Count == 0 ? texts["render.nothing"] : texts.Format("render.done", files.Count, OutputFolder));
        }

        return DiagnosticWriter.ExitCodeOf(data.Concat(diagnostics));
    }

    /// <summary>Warnings about data that can be rendered are for <c>kks validate</c> to list; here their number is enough.</summary>
    private void WriteDiagnostics()
    {
        var usable = DiagnosticWriter.ExitCodeOf(data) == ExitCodes.Success;
        new DiagnosticWriter(texts, terminal).WriteLines(usable ? diagnostics : [.. data, .. diagnostics]);
        if (usable && data.Count > 0)
        {
            terminal.Error.WriteLine(texts.Format("render.data-notes", data.Count, Folder));
        }
    }

    private void WriteJson(Utf8JsonWriter json)
    {
        json.WriteStartArray("files");
        files.ForEach(json.WriteStringValue);
        json.WriteEndArray();
        DiagnosticWriter.WriteJson(json, data.Concat(diagnostics));
    }
}
