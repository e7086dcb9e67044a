using Kks.Model.Diagnostics;
using Kks.Reporting.Packs;
using Kks.Reporting.Views;
using Kks.Reporting.Word;
using Kks.Reporting.WordTemplates;
using Kks.Templating;

namespace Kks.Reporting.Rendering;

/// <summary>Renders one document: view -> template -> Markdown with components -> Word. For one rendering, not thread-safe.</summary>
internal sealed class DocumentRenderer(TemplatePack pack, ViewContext context)
{
    private readonly RenderOptions _options = new() { State = context };

    public ReportResult Render(ReportRoot about, Stream output, CancellationToken cancellation) =>
        context.Paket.Run(pack, about.Kunci, () => RenderDocument(about, output, cancellation));

    private ReportResult RenderDocument(ReportRoot about, Stream output, CancellationToken cancellation)
    {
        var root = about.Make();
        if (pack.Word is { } template)
        {
            return RenderWord(template, root, output, cancellation);
        }

        var collector = new MarkdownCollector();
        var rendered = pack.Program.RenderBody(root, collector.Output, _options, cancellation);
        cancellation.ThrowIfCancellationRequested();
        var diagnostics = rendered.Diagnostics.Select(found => TemplateDiagnostics.ToDiagnostic(found, pack.Name)).ToList();
        if (!rendered.Succeeded)
        {
            return new(false, diagnostics, [], []);
        }

        var body = collector.ToBody($"{pack.Manifest.Id}/{about.Kunci}");
        var written = WordDocumentWriter.Write(body, pack.Reference, MakeWordOptions(root), output, cancellation);
        return new(true, [.. diagnostics, .. written.Diagnostics], written.Entries, written.Sections);
    }

    /// <summary>A template made in Word has paper, margins and font of its own; what it prints goes straight through.</summary>
    private ReportResult RenderWord(WordTemplate template, Laporan root, Stream output, CancellationToken cancellation)
    {
        var options = new WordTemplateRenderOptions
        {
            State = context,
            Images = new EvidenceImageSource(context.Options.Bukti),
            Documents = new EvidenceDocumentSource(context.Options.Bukti),
            PageNumbers = context.Options.NomorHalaman,
        };
        var made = template.Render(root, output, options, cancellation);
        cancellation.ThrowIfCancellationRequested();
        return new(made.Written, made.Diagnostics, made.Entries, made.Sections);
    }

    private WordOptions MakeWordOptions(Laporan root) => new()
    {
        Paper = context.Options.Kertas == Kertas.F4 ? PaperSize.F4 : PaperSize.A4,
        Margins = context.Options.Margin switch
        {
            Margin.Rata => PageMargins.Even,
            Margin.Lebar => PageMargins.Wide,
            _ => PageMargins.Default,
        },
        Font = context.Options.Huruf == HurufDokumen.BookmanOldStyle12 ? "Bookman Old Style" : "Arial",
        FontSize = 12,
        Language = context.Options.Bahasa.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? "en-US" : "id-ID",
        PageNumbers = context.Options.NomorHalaman,
        Title = Pattern(PackPattern.Title, root),
        Subject = pack.Manifest.Judul,
        HeaderLeft = Pattern(PackPattern.HeaderLeft, root),
        HeaderRight = Pattern(PackPattern.HeaderRight, root),
        Images = new EvidenceImageSource(context.Options.Bukti),
        Documents = new EvidenceDocumentSource(context.Options.Bukti),
        Properties =
        [
            new("Edisi", context.Instrumen.Edisi),
            new("Templat", pack.Manifest.Id),
            new("VersiTemplat", pack.Manifest.Versi),
            new("SidikData", context.Facts.Fingerprint),
        ],
    };

    private string? Pattern(PackPattern pattern, Laporan root) =>
        pack.Program.RenderPattern(pattern, root, _options).Text is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;
}
