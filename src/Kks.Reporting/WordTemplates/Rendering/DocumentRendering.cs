using Kks.Model.Diagnostics;
using Kks.Reporting.WordTemplates.Packaging;
using Kks.Reporting.WordTemplates.Sources;
using Kks.Templating;

namespace Kks.Reporting.WordTemplates.Rendering;

/// <summary>
/// Makes one document: template's parts in their order -> programs rendered, everything else copied -> .docx. For one rendering, not
/// thread-safe.
/// </summary>
internal sealed class DocumentRendering(WordTemplate template, WordTemplateRenderOptions options, CancellationToken cancellation)
{
    private readonly Dictionary<string, BookmarkSlot> _bookmarks = new(StringComparer.Ordinal);
    private readonly List<Diagnostic> _diagnostics = [];
    private int _lastDrawing = template.Plan.LastDrawing;
    private int _lastBookmark = template.Plan.LastBookmark;

    public WordTemplate Template => template;

    public WordTemplateRenderOptions Options => options;

    public CancellationToken Cancellation => cancellation;

    /// <summary>Writes values that are not text; null where there are none.</summary>
    public IContentWriter? Contents { get; private set; }

    public int NextDrawing() => ++_lastDrawing;

    public int NextBookmark() => ++_lastBookmark;

    public BookmarkSlot Bookmark(string name)
    {
        if (!_bookmarks.TryGetValue(name, out var slot))
        {
            slot = _bookmarks[name] = new BookmarkSlot();
        }

        return slot;
    }

    public void Report(string code, Severity severity, string message, string? place, string? hint) =>
        _diagnostics.Add(new Diagnostic(code, severity, message, new SourceLocation(template.Options.Name) { Place = place }, hint));

    public WordTemplateOutcome Run(object? root, Stream output)
    {
        using var package = new DocumentPackage(template.Package, output);
        var programs = template.Programs.ToDictionary(program => program.Path, StringComparer.Ordinal);
        foreach (var path in template.Package.Paths)
        {
            cancellation.ThrowIfCancellationRequested();
            if (programs.TryGetValue(path, out var program))
            {
                if (!RenderPart(program, root, package))
                {
                    return new WordTemplateOutcome(false, _diagnostics);
                }
            }
            else if (template.Plan.Replacements.TryGetValue(path, out var bytes))
            {
                package.Write(path, bytes);
            }
            else
            {
                package.Copy(path);
            }
        }

        return new WordTemplateOutcome(true, _diagnostics);
    }

    private bool RenderPart(PartProgram program, object? root, DocumentPackage package)
    {
        using var stream = package.Open(program.Path);
        var part = new PartRendering(this, program.Path, stream);
        var settings = new RenderOptions { Culture = options.Culture, Limits = options.Limits, State = options.State, Variables = program.Markers };
        var result = program.Template.Render(root, part.Output, settings, cancellation);
        part.Finish();
        foreach (var found in result.Diagnostics)
        {
            Report(found.Code, SeverityOf(found), found.Message, program.Describe(found.Line, found.Column), found.Hint);
        }

        if (part.Escaper.Replaced > 0)
        {
            Report(
                WordTemplateCodes.CharacterReplaced,
                Severity.Warning,
                FormattableString.Invariant($"Ada {part.Escaper.Replaced} tanda yang tidak dapat disimpan di Word; gantinya tampak sebagai \uFFFD."),
                null,
                "Biasanya sisa salinan dari PDF; ketik ulang bagian itu.");
        }

        return result.Succeeded;
    }

    private static Severity SeverityOf(TemplateDiagnostic found) => found.Severity == TemplateDiagnosticSeverity.Error ? Severity.Error : Severity.Warning;
}
