using System.Buffers;
using Kks.Model.Diagnostics;
using Kks.Reporting.Word.Packaging;
using Kks.Reporting.Word.Styles;
using Kks.Reporting.Word.Writing;
using Kks.Reporting.WordTemplates.Charts;
using Kks.Reporting.WordTemplates.Contents;
using Kks.Reporting.WordTemplates.Markers;
using Kks.Reporting.WordTemplates.Outlines;
using Kks.Reporting.WordTemplates.Packaging;
using Kks.Reporting.WordTemplates.Sources;
using Kks.Templating;

namespace Kks.Reporting.WordTemplates.Rendering;

/// <summary>
/// Makes one document: template's parts in their order -> programs rendered, everything else copied -> what renderings added -> .docx. For one
/// rendering, not thread-safe.
/// </summary>
internal sealed class DocumentRendering
{
    private readonly WordTemplate _template;
    private readonly CancellationToken _cancellation;
    private readonly Dictionary<string, BookmarkSlot> _bookmarks = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Relationships> _relationships = new(StringComparer.Ordinal);
    private readonly Dictionary<(ListScope Scope, int Number), int> _numbers = [];
    private readonly Dictionary<string, ArrayBufferWriter<byte>> _notes = new(StringComparer.Ordinal);
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly FragmentWriter? _fragments;
    private bool _stylesWait;

    public DocumentRendering(WordTemplate template, WordTemplateRenderOptions options, CancellationToken cancellation)
    {
        (_template, Options, _cancellation) = (template, options, cancellation);
        Ids = new IdCounters(template.Plan.LastBookmark, template.Plan.LastDrawing, template.Plan.LastNote);
        Lists = new ListNumbering(template.Plan.Kit?.Numbering ?? new NumberingSheet([], template.Plan.Numbering?.NextNumber ?? 1, null, null, null));
        Outline = new OutlineRecord(template.Plan.Outline);
        _fragments = template.Plan.Kit is { } kit ? new FragmentWriter(this, kit, template.Plan.Prefix) : null;
    }

    public WordTemplate Template => _template;

    public WordTemplateRenderOptions Options { get; }

    public CancellationToken Cancellation => _cancellation;

    /// <summary>Writes values that are not text; null where there are none.</summary>
    public IContentWriter? Contents => _fragments;

    public IdCounters Ids { get; }

    public ListNumbering Lists { get; }

    /// <summary>Headings, captions and references met so far.</summary>
    public OutlineRecord Outline { get; }

    /// <summary>The copies of the template's charts.</summary>
    public ChartCopies Charts { get; } = new();

    public BookmarkSlot Bookmark(string name)
    {
        if (!_bookmarks.TryGetValue(name, out var slot))
        {
            slot = _bookmarks[name] = new BookmarkSlot();
        }

        return slot;
    }

    /// <summary>The name a bookmark of the template has in the turn of the loop we are in.</summary>
    public string BookmarkName(string name) => _bookmarks.TryGetValue(name, out var slot) ? BookmarkMarker.NameOf(name, slot.Turn) : name;

    /// <summary>The relationships added to a part, under ids that meet none of the template's.</summary>
    public Relationships RelationshipsOf(string path)
    {
        if (!_relationships.TryGetValue(path, out var added))
        {
            added = _relationships[path] = new Relationships(_template.Plan.RelationshipPrefix);
        }

        return added;
    }

    /// <summary>The notes written so far for a part.</summary>
    public ArrayBufferWriter<byte> NotesOf(string path)
    {
        if (!_notes.TryGetValue(path, out var notes))
        {
            notes = _notes[path] = new ArrayBufferWriter<byte>();
        }

        return notes;
    }

    /// <summary>Has the lists of a scope begin again: their next paragraph opens a new list.</summary>
    public void RestartLists(ListScope scope)
    {
        foreach (var key in _numbers.Keys.Where(key => key.Scope == scope).ToList())
        {
            _numbers.Remove(key);
        }
    }

    /// <summary>The list that goes on at this place.</summary>
    public int NumberOf(ListScope scope, int number)
    {
        if (!_numbers.TryGetValue((scope, number), out var current))
        {
            current = _template.Plan.Numbering?.Definitions.TryGetValue(number, out var definition) == true ? Lists.Restart(definition) : number;
            _numbers[(scope, number)] = current;
        }

        return current;
    }

    public void Report(string code, Severity severity, string message, string? place, string? hint) =>
        _diagnostics.Add(new Diagnostic(code, severity, message, new SourceLocation(_template.Options.Name) { Place = place }, hint));

    public WordTemplateOutcome Run(object? root, Stream output)
    {
        using var package = new DocumentPackage(_template.Package, output);
        var programs = _template.Programs.ToDictionary(program => program.Path, StringComparer.Ordinal);
        var waiting = programs.Count;
        foreach (var path in _template.Package.Paths.Where(path => !_template.Plan.IsWrittenLast(path)))
        {
            _cancellation.ThrowIfCancellationRequested();
            if (programs.TryGetValue(path, out var program))
            {
                waiting--;
            }

            if (program is null && path == _template.Plan.StylesPath && (waiting > 0 || HasDocuments))
            {
                _stylesWait = true;
            }
            else if (program is null)
            {
                WriteStatic(package, path);
            }
            else if (!RenderPart(program, root, package))
            {
                return new WordTemplateOutcome(false, _diagnostics);
            }
        }

        WriteLast(package);
        return new WordTemplateOutcome(true, _diagnostics) { Entries = [.. Outline.Entries.Select(entry => entry.ToContentsEntry())], Sections = Outline.Sections };
    }

    private bool HasDocuments => _fragments?.Documents.IsEmpty == false;

    private void WriteStatic(DocumentPackage package, string path)
    {
        if (_template.Plan.Replacements.TryGetValue(path, out var bytes))
        {
            package.Write(path, bytes);
        }
        else
        {
            package.Copy(path);
        }
    }

    private bool RenderPart(PartProgram program, object? root, DocumentPackage package)
    {
        using var stream = package.Open(program.Path);
        using var part = new PartRendering(this, program.Path, stream);
        var settings = new RenderOptions { Culture = Options.Culture, Limits = Options.Limits, State = Options.State, Variables = program.Markers };
        var result = program.Template.Render(root, part.Output, settings, _cancellation);
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

    /// <summary>Writes what is known only once all parts are written: added pictures, charts and lists, and what leads to them.</summary>
    private void WriteLast(DocumentPackage package)
    {
        var plan = _template.Plan;
        _fragments?.Media.WriteTo(package.Writer, _cancellation);
        _fragments?.Charts.WriteTo(package.Writer, "id-ID");
        Charts.WriteTo(package);
        _fragments?.Documents.WriteTo(package.Writer, _cancellation);
        if (_stylesWait)
        {
            package.Write(plan.StylesPath!, StylesOf(plan.StylesPath!));
        }

        if (plan.Numbering is { } numbering)
        {
            using var part = package.Writer.OpenPart(numbering.Path, "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml");
            numbering.Write(part, Lists);
        }

        WriteNotes(package);
        foreach (var added in plan.AddedParts)
        {
            package.Writer.Write(added.Path, added.ContentType, StylesOf(added.Path));
        }

        foreach (var owner in plan.RelatedParts.Concat(_relationships.Keys).Distinct().ToList())
        {
            WriteRelationships(package, owner);
        }
    }

    /// <summary>The styles, with those that inserted documents brought along.</summary>
    private byte[] StylesOf(string path) => HasDocuments && path == _template.Plan.StylesPath ? _fragments!.Documents.Styles() : _template.Plan.Replacements[path];

    private void WriteNotes(DocumentPackage package)
    {
        var plans = _template.Plan.Notes.ToList();
        foreach (var added in new[] { NotesPlan.New, NotesPlan.NewEndnotes }.Where(added => _notes.ContainsKey(added.Path) && plans.TrueForAll(plan => plan.Path != added.Path)))
        {
            plans.Add(added);
            RelationshipsOf(_template.Package.Body).Add(Relationships.Office + added.Kind, "/" + added.Path);
        }

        foreach (var plan in plans)
        {
            using var part = package.Writer.OpenPart(plan.Path, plan.ContentType);
            part.Write(plan.Head);
            part.Write(NotesOf(plan.Path).WrittenSpan);
            part.Write(plan.Tail);
        }
    }

    private void WriteRelationships(DocumentPackage package, string owner)
    {
        var plan = _template.Plan;
        var added = RelationshipsOf(owner);
        if (owner == _template.Package.Body)
        {
            foreach (var (kind, target) in plan.AddedRelationships)
            {
                added.Add(Relationships.Office + kind, target);
            }
        }

        var kept = _template.Package.RelationshipsOf(owner);
        if (kept.Count > 0 || !added.IsEmpty)
        {
            package.WriteRelationships(owner, kept.Where(relationship => !plan.IsLeftOut(owner, relationship.Id)), added);
        }
    }

    private static Severity SeverityOf(TemplateDiagnostic found) => found.Severity == TemplateDiagnosticSeverity.Error ? Severity.Error : Severity.Warning;
}
