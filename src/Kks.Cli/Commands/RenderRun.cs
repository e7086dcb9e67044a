using System.Text.Json;
using Kks.Cli.Resources;
using Kks.Cli.Terminal;
using Kks.Model.Data;
using Kks.Model.Diagnostics;
using Kks.Model.Validation;
using Kks.Reporting;
using Kks.Reporting.LibreOffice;
using Kks.Reporting.Packs;
using Kks.Reporting.Sets;

namespace Kks.Cli.Commands;

/// <summary>One run of <c>kks render</c>: load -> plan the documents of a pack or of all -> one file per document -> index.</summary>
internal sealed class RenderRun(Texts texts, CommandTerminal terminal)
{
    private const string OfficeMissing = "KKS5001";
    private const string PdfTooLarge = "KKS5002";
    private const string PdfFailed = "KKS5003";

    private readonly List<Diagnostic> diagnostics = [];
    private IReadOnlyList<Diagnostic> data = [];
    private readonly List<string> files = [];

    public required string Folder { get; init; }

    public required string OutputFolder { get; init; }

    public required string Template { get; init; }

    /// <summary>Whether all official packs are rendered, with an index.</summary>
    public required bool WholeSet { get; init; }

    public required IReadOnlyList<string> Keys { get; init; }

    public required RenderingOptions Options { get; init; }

    public required bool AsJson { get; init; }

    /// <summary>Whether tables of contents get page numbers, which takes LibreOffice.</summary>
    public required bool CountPages { get; init; }

    /// <summary>The most bytes a PDF may have; null makes none.</summary>
    public required long? PdfLimit { get; init; }

    public int Execute(CancellationToken cancellation)
    {
        var loaded = SubmissionLoader.Load(Folder, texts);
        data = loaded.Diagnostics;
        var pack = WholeSet ? null : TemplatePackReader.Read(Template);
        diagnostics.AddRange(pack?.Diagnostics ?? []);
        if (loaded.Valid is not { } usulan || pack is { Pack: null })
        {
            return Finish();
        }

        var generator = new KksReportGenerator(new KksReportingOptions { Rendering = Options with { Bukti = SubmissionLoader.StoreOf(Folder) } });
        var planned = pack?.Pack is { } one
            ? [.. generator.Documents(usulan, one).Select(document => new PlannedDocument(one, document, document.NamaBerkas))]
            : DocumentSet.Plan(generator, usulan);
        var keys = planned.Select(document => document.Dokumen.Kunci).Distinct().ToList();
        if (Keys.Except(keys, StringComparer.Ordinal).FirstOrDefault() is { } unknown)
        {
            terminal.Error.WriteLine(texts.Format("render.unknown-document", unknown, string.Join(", ", keys)));
            return ExitCodes.Usage;
        }

        RenderAll(generator, usulan, [.. planned.Where(document => Keys.Count == 0 || Keys.Contains(document.Dokumen.Kunci))], cancellation);
        return Finish();
    }

    private void RenderAll(KksReportGenerator generator, ValidUsulan usulan, IReadOnlyList<PlannedDocument> documents, CancellationToken cancellation) =>
        Progress.Show(terminal, texts["render.progress"], documents.Count + (CountPages ? 1 : 0), done =>
        {
            var entries = new List<DocumentSetEntry>();
            var pages = PagesOf(generator, usulan, documents, cancellation);
            if (CountPages)
            {
                done();
            }

            foreach (var document in documents)
            {
                var counted = pages?.GetValueOrDefault(document.Berkas);
                if (Render(generator, usulan, document, counted, cancellation) is { } path)
                {
                    entries.Add(DocumentSet.Describe(document, path, counted?.Jumlah));
                }

                done();
            }

            MakePdf(cancellation);
            if (WholeSet)
            {
                WriteIndex(new DocumentSetIndex(usulan, entries));
            }
        });

    private IReadOnlyDictionary<string, CountedPages>? PagesOf(
        KksReportGenerator generator, ValidUsulan usulan, IReadOnlyList<PlannedDocument> documents, CancellationToken cancellation)
    {
        if (!CountPages)
        {
            return null;
        }

        return FindOffice() is { } office ? new PageCounter(generator, office).Count(usulan, documents, cancellation: cancellation) : null;
    }

    private void MakePdf(CancellationToken cancellation)
    {
        if (PdfLimit is not { } limit || FindOffice() is not { } office)
        {
            return;
        }

        foreach (var pdf in new PdfMaker(office, limit).Make([.. files], cancellation))
        {
            if (pdf.Kegagalan is { } reason)
            {
                diagnostics.Add(new Diagnostic(PdfFailed, Severity.Error, texts.Format("render.pdf-failed", reason), new SourceLocation(pdf.Berkas), texts["render.pdf-failed-hint"]));
                continue;
            }

            files.Add(pdf.Berkas);
            if (!pdf.Muat)
            {
                var size = Megabytes(pdf.Ukuran);
                diagnostics.Add(new Diagnostic(PdfTooLarge, Severity.Warning, texts.Format("render.pdf-too-large", size, Megabytes(limit)), new SourceLocation(pdf.Berkas), texts["render.pdf-too-large-hint"]));
            }
        }
    }

    private string Megabytes(long bytes) => (bytes / (1024m * 1024m)).ToString("0.##", texts.Culture);

    private LibreOfficeConverter? FindOffice()
    {
        var office = LibreOfficeConverter.Find();
        if (office is null && !diagnostics.Exists(d => d.Code == OfficeMissing))
        {
            diagnostics.Add(new Diagnostic(OfficeMissing, Severity.Warning, texts["render.no-office"], Hint: texts["render.no-office-hint"]));
        }

        return office;
    }

    private string? Render(KksReportGenerator generator, ValidUsulan usulan, PlannedDocument document, CountedPages? pages, CancellationToken cancellation)
    {
        var path = Path.Combine(OutputFolder, document.Berkas);
        var written = Write(path, stream =>
        {
            var options = generator.Rendering with { NomorHalaman = pages?.Nomor };
            var result = generator.Render(usulan, document.Pack, document.Dokumen.Kunci, stream, options, cancellation);
            diagnostics.AddRange(result.Diagnostics);
            return result.Written;
        });
        return written ? path : null;
    }

    private void WriteIndex(DocumentSetIndex index)
    {
        var path = Path.Combine(OutputFolder, DocumentSetIndex.NamaBerkas);
        Write(path + ".md", stream =>
        {
            stream.Write(System.Text.Encoding.UTF8.GetBytes(index.ToMarkdown()));
            return true;
        });
        Write(path + ".docx", stream =>
        {
            index.WriteWord(stream, Options.Kertas);
            return true;
        });
    }

    private bool Write(string path, Func<Stream, bool> write)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        if (!AtomicFile.TryWrite(path, write))
        {
            return false;
        }

        files.Add(path.Replace('\\', '/'));
        return true;
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
