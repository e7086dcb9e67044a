using System.Globalization;
using System.Text;
using System.Xml;
using Kks.Model.Diagnostics;
using Kks.Model.Packages;
using Kks.Reporting.Rendering;
using Kks.Reporting.WordTemplates.Contents;
using Kks.Reporting.WordTemplates.Marking;
using Kks.Reporting.WordTemplates.Markup;
using Kks.Reporting.WordTemplates.Outlines;
using Kks.Reporting.WordTemplates.Packaging;
using Kks.Reporting.WordTemplates.Places;
using Kks.Reporting.WordTemplates.Structure;
using Kks.Templating;

namespace Kks.Reporting.WordTemplates.Sources;

/// <summary>
/// Compiles a .docx: file -> guard -> parts -> programs. Everything wrong in any part is reported at once. For one compilation, not thread-safe.
/// </summary>
internal sealed class TemplateCompilation(WordTemplateOptions options, Func<string, TemplateOptions, CompileResult> compile)
{
    /// <summary>Bytes of a .docx; a template is small, whatever its pictures.</summary>
    private const int MaxPacked = 64 * 1024 * 1024;

    /// <summary>Bytes of a part with tags, unpacked; a thousand pages of text take about half of it.</summary>
    private const int MaxPart = 24 * 1024 * 1024;

    private static readonly OfficePackageLimits Limits = new(Parts: 4_000, PackedBytes: MaxPacked, UnpackedBytes: 2L * MaxPacked);

    private readonly List<Diagnostic> _diagnostics = [];
    private readonly List<PartProgram> _programs = [];
    private readonly Dictionary<string, byte[]> _replacements = [];
    private readonly HashSet<(string Owner, string Id)> _leftOut = [];
    private readonly List<NotesPlan> _notes = [];
    private Dictionary<string, string> _names = [];
    private List<PlacedFinding>? _placed;
    private readonly HashSet<string> _bookmarks = new(StringComparer.OrdinalIgnoreCase);
    private int _lastNote;
    private bool _hasContents;
    private bool _restartsLists;
    private int _lastDrawing;
    private int _lastBookmark;
    private readonly HashSet<string> _chartParts = new(StringComparer.Ordinal);
    private OutlinePlan _outline = OutlinePlan.None;

    /// <param name="document">The .docx.</param>
    /// <param name="options">How to compile.</param>
    /// <param name="compile">Compiles the text of one part.</param>
    /// <param name="placed">Gets every finding with its paragraph; null where nobody asks.</param>
    public static WordTemplateResult Run(
        Stream document, WordTemplateOptions options, Func<string, TemplateOptions, CompileResult> compile, List<PlacedFinding>? placed = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        var compilation = new TemplateCompilation(options, compile) { _placed = placed };
        var template = compilation.Compile(document);
        return new WordTemplateResult(compilation._diagnostics.Exists(found => found.Severity == Severity.Error) ? null : template, compilation._diagnostics);
    }

    private WordTemplate? Compile(Stream document)
    {
        if (ReadBytes(document) is not { } bytes)
        {
            return null;
        }

        _diagnostics.AddRange(OfficePackageGuard.Check(new MemoryStream(bytes, writable: false), options.Name, Limits));
        if (_diagnostics.Count > 0)
        {
            return null;
        }

        try
        {
            var package = new TemplatePackage(bytes);
            CompileParts(package);
            return new WordTemplate(package, options, _programs, MakePlan(package));
        }
        catch (Exception failure) when (failure is InvalidDataException or XmlException)
        {
            Refuse(WordTemplateCodes.NotADocument, "Berkas ini bukan dokumen Word (.docx) yang utuh.", "Buka dengan Word atau LibreOffice, lalu simpan sebagai .docx.");
            return null;
        }
    }

    private DocumentPlan MakePlan(TemplatePackage package)
    {
        var builder = new ContentKitBuilder(package);
        if (_hasContents)
        {
            builder.Build();
        }
        else if (_restartsLists)
        {
            builder.ReadNumbering();
        }

        if (builder.Styles is { } styles)
        {
            _replacements[styles.Key] = styles.Value;
        }

        var added = builder.AddedParts();
        return new DocumentPlan
        {
            LastDrawing = _lastDrawing,
            LastBookmark = _lastBookmark,
            Replacements = _replacements,
            LastNote = _lastNote,
            Outline = _outline,
            ChartParts = _chartParts,
            Notes = _notes,
            Kit = builder.Kit,
            StylesPath = builder.Styles?.Key,
            Bookmarks = _bookmarks,
            Numbering = builder.Numbering,
            Prefix = FreeNames.Prefix(package),
            RelationshipPrefix = FreeNames.RelationshipPrefix(package),
            RelatedParts = [.. _programs.Select(program => program.Path).Append(package.Body).Concat(_notes.Select(notes => notes.Path)).Distinct()],
            LeftOut = _leftOut,
            AddedParts = added,
            AddedRelationships = builder.AddedRelationships(),
        };
    }

    private byte[]? ReadBytes(Stream document)
    {
        using var copy = new MemoryStream();
        var buffer = new byte[81_920];
        int read;
        while ((read = document.Read(buffer)) > 0)
        {
            copy.Write(buffer, 0, read);
            if (copy.Length > MaxPacked)
            {
                Refuse(WordTemplateCodes.TooLarge, $"Templat lebih besar daripada batas {MaxPacked / 1024 / 1024} MB.", "Kecilkan gambarnya.");
                return null;
            }
        }

        return copy.ToArray();
    }

    private void CompileParts(TemplatePackage package)
    {
        var notes = NotesOf(package);
        using var zip = package.Open();
        // The body takes its notes along, so it comes first.
        foreach (var path in package.Paths.OrderBy(path => path != package.Body))
        {
            var kind = package.KindOf(path);
            if (!PartTypes.MayHoldTags(kind) && !(kind == PartKind.Comments && notes.Count > 0))
            {
                continue;
            }

            if (_chartParts.Contains(path) || _notes.Exists(plan => plan.Path == path))
            {
                continue;
            }

            if (zip.GetEntry(path)!.Length > MaxPart)
            {
                Refuse(WordTemplateCodes.TooLarge, $"Bagian '{path}' lebih besar daripada batas {MaxPart / 1024 / 1024} MB.", "Bagi templat menjadi beberapa dokumen.");
                continue;
            }

            using (var part = zip.GetEntry(path)!.Open())
            {
                if (BraceCount.IsTooHigh(part))
                {
                    Refuse(WordTemplateCodes.TooLarge, $"Bagian '{path}' memuat terlalu banyak tag.", "Pakai for untuk yang berulang, atau bagi templat menjadi beberapa dokumen.");
                    continue;
                }
            }

            CompilePart(package, path, _names.GetValueOrDefault(path) ?? PartTypes.NameOf(kind), notes);
        }
    }

    private void CompilePart(TemplatePackage package, string path, string name, HashSet<string> notes)
    {
        if (ReadPart(package, path) is not { } root)
        {
            return;
        }

        CountIds(root);
        var paragraphs = ParagraphsOf(root);
        if (path == package.Body)
        {
            _names = PartNames.Of(package, root);
            if (root.PlainText().Contains("{{", StringComparison.Ordinal))
            {
                GraftNotes(package, root);
                GraftCharts(package, root);
            }
        }

        var changed = AuthorNotes.Remove(root, notes);
        var places = new PlaceFinder(name, root);
        var compiler = new PartCompiler(path, root, places, package, compile, MakeOptions());
        if (compiler.Compile() is { } program)
        {
            _programs.Add(program);
            _outline = path == package.Body ? compiler.Outline : _outline;
            _hasContents |= compiler.HasContents;
            _restartsLists |= compiler.RestartsLists;
            _leftOut.UnionWith(compiler.LeftOut.Select(id => (path, id)));
        }
        else if (changed && !compiler.HasTags)
        {
            _replacements[path] = Encoding.UTF8.GetBytes(SourceWriter.Write(root).Text);
        }

        var findings = compiler.Findings.Items.OrderBy(found => NumberOf(found.Place, paragraphs)).ThenBy(found => found.Offset).ToList();
        _diagnostics.AddRange(findings.Select(found => new Diagnostic(
            found.Code, found.Severity, found.Message, new SourceLocation(options.Name) { Place = places.Describe(found.Place, found.Offset) }, found.Hint)));
        _placed?.AddRange(findings.Select(found => new PlacedFinding(path, NumberOf(found.Place, paragraphs), $"{found.Code} {found.Message} {found.Hint}".TrimEnd())));
        if (compiler.Findings.IsFull)
        {
            Refuse(WordTemplateCodes.TooManyFindings, $"Terlalu banyak kesalahan dalam {name}; sisanya tidak ditampilkan.", "Perbaiki yang tampak, lalu periksa lagi.");
        }
    }

    /// <summary>Brings footnotes and endnotes into the body, so that notes in loops see what their text sees.</summary>
    private void GraftNotes(TemplatePackage package, MarkupElement body)
    {
        foreach (var path in package.Paths.Where(path => package.KindOf(path) is PartKind.Footnotes or PartKind.Endnotes))
        {
            if (ReadPart(package, path) is { } notes)
            {
                CountIds(notes);
                _lastNote = Math.Max(_lastNote, notes.Elements.Select(note => Number(note.WordValue("id"))).DefaultIfEmpty(0).Max());
                new NoteGrafting(path, notes).Graft(body);
                _notes.Add(NotesPlan.Of(path, notes));
            }
        }
    }

    /// <summary>Brings charts with tags into the body, so that charts in loops see what the text around them sees.</summary>
    private void GraftCharts(TemplatePackage package, MarkupElement body)
    {
        var grafting = new ChartGrafting(package);
        grafting.Graft(body);
        _chartParts.UnionWith(grafting.Parts);
        _leftOut.UnionWith(grafting.LeftOut.Select(id => (package.Body, id)));
    }

    private static Dictionary<MarkupElement, int> ParagraphsOf(MarkupElement root) =>
        root.SelfAndDescendants().Where(element => element.IsWord("p")).Select((paragraph, i) => (paragraph, i)).ToDictionary(pair => pair.paragraph, pair => pair.i);

    private static int NumberOf(MarkupElement place, Dictionary<MarkupElement, int> paragraphs) =>
        place.Ancestors().Prepend(place).Concat(place.SelfAndDescendants()).Select(element => paragraphs.GetValueOrDefault(element, -1)).FirstOrDefault(number => number >= 0, -1);

    private MarkupElement? ReadPart(TemplatePackage package, string path)
    {
        try
        {
            return package.ReadMarkup(path);
        }
        catch (InvalidDataException)
        {
            Refuse(WordTemplateCodes.TooLarge, $"Bagian '{path}' bersarang terlalu dalam atau terlalu besar untuk sebuah templat.", "Simpan ulang dengan Word; bagi bila perlu.");
            return null;
        }
    }

    private TemplateOptions MakeOptions() => new()
    {
        Leniency = options.Leniency,
        MemberName = options.MemberName,
        Culture = options.Culture,
        Limits = options.Limits,
        Functions = options.Functions ?? ReportFunctions.All,
        AutoIndent = false,
    };

    /// <summary>The ids of the comments that are notes to template authors.</summary>
    private static HashSet<string> NotesOf(TemplatePackage package)
    {
        var comments = package.Paths.FirstOrDefault(path => package.KindOf(path) == PartKind.Comments);
        return comments is null ? [] : AuthorNotes.Find(package.ReadMarkup(comments)!);
    }

    private void CountIds(MarkupElement root)
    {
        foreach (var element in root.SelfAndDescendants())
        {
            if (element.Is(MarkupNames.WordDrawing, "docPr"))
            {
                _lastDrawing = Math.Max(_lastDrawing, Number(element.Attributes.Find(attribute => attribute.Name == "id")?.Value));
            }
            else if (element.IsWord("bookmarkStart"))
            {
                _lastBookmark = Math.Max(_lastBookmark, Number(element.WordValue("id")));
                _bookmarks.Add(element.WordValue("name") ?? "");
            }
        }
    }

    // Word counts drawings in 32 bits; ids near the end of that would run over.
    private static int Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < int.MaxValue / 2 ? number : 0;

    private void Refuse(string code, string message, string hint) =>
        _diagnostics.Add(new Diagnostic(code, Severity.Error, message, new SourceLocation(options.Name), hint));
}
