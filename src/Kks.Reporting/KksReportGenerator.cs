using System.Diagnostics.Metrics;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using Kks.Model.Assessments;
using Kks.Model.Diagnostics;
using Kks.Model.Validation;
using Kks.Reporting.Packs;
using Kks.Reporting.Rendering;
using Kks.Reporting.Telemetry;
using Kks.Reporting.Views;
using Microsoft.Extensions.Logging;

namespace Kks.Reporting;

/// <summary>
/// Makes Word documents of a submission: submission -> assessment -> view -> template -> Markdown -> Word.
/// Immutable and thread-safe; construct it once, with or without dependency injection.
/// </summary>
/// <example>
/// <code>
/// var generator = new KksReportGenerator();
/// using var output = File.Create("pasar.docx");
/// var result = generator.Render(usulan, OfficialPacks.Get(OfficialPacks.NarasiTatanan).Pack!, "pasar", output);
/// </code>
/// </example>
public sealed class KksReportGenerator
{
    private readonly Penilai _assessor;

    private readonly RenderingOptions _defaults;

    private readonly RenderingWatch _watch;

    // A submission never changes, so what is reckoned of it serves all its documents for as long as someone holds it.
    private readonly ConditionalWeakTable<ValidUsulan, SubmissionFacts> _facts = [];

    /// <summary>Makes a generator.</summary>
    /// <param name="options">Its settings; null takes the defaults.</param>
    /// <param name="logger">Told of every document: template, key, time and outcome, never the district's data; null logs nothing.</param>
    /// <param name="meters">Makes the meter named in <see cref="KksReportingTelemetry"/>; null shares one in the process.</param>
    /// <param name="time">Measures how long a document takes; null takes the system's. No date is ever read from it.</param>
    public KksReportGenerator(KksReportingOptions? options = null, ILogger<KksReportGenerator>? logger = null, IMeterFactory? meters = null, TimeProvider? time = null)
    {
        _assessor = new Penilai(options?.Penilaian);
        _defaults = options?.Rendering ?? new RenderingOptions();
        _watch = new RenderingWatch(logger, meters, time);
    }

    /// <summary>How documents are printed where a call does not say it.</summary>
    public RenderingOptions Rendering => _defaults;

    /// <summary>The documents a pack makes of a submission: for what the district answers, in the instrument's order.</summary>
    /// <param name="usulan">The submission.</param>
    /// <param name="pack">The template pack.</param>
    /// <param name="options">How documents are printed; null takes the generator's own.</param>
    public IReadOnlyList<ReportDocument> Documents(ValidUsulan usulan, TemplatePack pack, RenderingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(usulan);
        ArgumentNullException.ThrowIfNull(pack);
        var context = MakeContext(usulan, options);
        return
        [
            .. Roots.Answered(pack.Manifest.Per, context)
                .Select(root => new ReportDocument(root.Kunci, root.Nama, ReportFileName.Make(pack, root.Make(), context))),
        ];
    }

    /// <summary>Renders one document. A text template is rendered to its end before anything is written; a template made in Word is written as it is
    /// rendered, so what is in the stream is of use only where <see cref="ReportResult.Written"/> says so.</summary>
    /// <param name="usulan">The submission.</param>
    /// <param name="pack">The template pack.</param>
    /// <param name="kunci">What the document is about: the key of a setting, agency or body; <c>daerah</c> for the district's.</param>
    /// <param name="output">Where the .docx goes; it need not be seekable and stays open.</param>
    /// <param name="options">How it is printed; null takes the generator's own.</param>
    /// <param name="cancellation">Stops the rendering; what was written until then is of no use.</param>
    /// <exception cref="OperationCanceledException">The rendering was stopped.</exception>
    public ReportResult Render(
        ValidUsulan usulan,
        TemplatePack pack,
        string kunci,
        Stream output,
        RenderingOptions? options = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(usulan);
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(kunci);
        ArgumentNullException.ThrowIfNull(output);
        return _watch.Run(pack.Manifest.Id, kunci, usulan.Instrumen.Edisi, () => RenderDocument(usulan, pack, kunci, output, options, cancellation));
    }

    /// <summary>
    /// Renders one document into a pipe, such as the body of an HTTP response. The document is made in the pipe's buffers without waiting, then
    /// flushed without blocking; the buffers hold the finished .docx until it is taken. The pipe is not completed.
    /// </summary>
    /// <param name="usulan">The submission.</param>
    /// <param name="pack">The template pack.</param>
    /// <param name="kunci">What the document is about: the key of a setting, agency or body; <c>daerah</c> for the district's.</param>
    /// <param name="output">Where the .docx goes.</param>
    /// <param name="options">How it is printed; null takes the generator's own.</param>
    /// <param name="cancellation">Stops rendering or flushing; what was written until then is of no use.</param>
    /// <exception cref="OperationCanceledException">The rendering or the flush was stopped.</exception>
    public async Task<ReportResult> RenderAsync(
        ValidUsulan usulan,
        TemplatePack pack,
        string kunci,
        PipeWriter output,
        RenderingOptions? options = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        ReportResult result;
        await using (var stream = new BufferWriterStream(output))
        {
            result = Render(usulan, pack, kunci, stream, options, cancellation);
        }

        // A response that has not begun can still say why there is no document.
        if (result.Written) await output.FlushAsync(cancellation).ConfigureAwait(false);
        return result;
    }

    private ReportResult RenderDocument(ValidUsulan usulan, TemplatePack pack, string kunci, Stream output, RenderingOptions? options, CancellationToken cancellation)
    {
        var edisi = usulan.Instrumen.Edisi;
        if (!pack.Fits(edisi))
        {
            return Refuse(ReportCodes.EditionUnfit, $"Paket templat '{pack.Manifest.Id}' tidak untuk edisi {edisi}.", $"Edisi yang didukung: {string.Join(", ", pack.Manifest.Edisi)}.");
        }

        var context = MakeContext(usulan, options);
        return Roots.Find(pack.Manifest.Per, context, kunci) is { } root
            ? new DocumentRenderer(pack, context).Render(root, output, cancellation)
            : Refuse(
                ReportCodes.DocumentUnknown,
                $"Tidak ada dokumen '{kunci}' dalam paket templat '{pack.Manifest.Id}'.",
                $"Yang ada: {string.Join(", ", Roots.All(pack.Manifest.Per, context).Select(item => item.Kunci))}.");
    }

    private static ReportResult Refuse(string code, string message, string hint) =>
        new(false, [new Diagnostic(code, Severity.Error, message, Hint: hint)], [], []);

    private ViewContext MakeContext(ValidUsulan usulan, RenderingOptions? options) =>
        new(_facts.GetValue(usulan, Reckon), options ?? _defaults);

    private SubmissionFacts Reckon(ValidUsulan usulan) => new(usulan.Usulan, usulan.Instrumen, _assessor.Nilai(usulan));
}
