using Kks.Model.Diagnostics;
using Kks.Reporting.WordTemplates.Markers;
using Kks.Reporting.WordTemplates.Markup;
using Kks.Reporting.WordTemplates.Outlines;
using Kks.Reporting.WordTemplates.Packaging;
using Kks.Reporting.WordTemplates.Places;
using Kks.Reporting.WordTemplates.Rendering;
using Kks.Reporting.WordTemplates.Structure;
using Kks.Reporting.WordTemplates.Tags;
using Kks.Templating;
using Kks.Templating.Runtime;

namespace Kks.Reporting.WordTemplates.Sources;

/// <summary>
/// Compiles one part: tree -> tags joined -> blocks paired and lifted -> text -> template. For one part, not thread-safe.
/// </summary>
internal sealed class PartCompiler(
    string path, MarkupElement root, PlaceFinder places, TemplatePackage package, Func<string, TemplateOptions, CompileResult> compile, TemplateOptions options)
{
    private static readonly HashSet<string> StructureCodes = [DiagnosticCodes.BlockNotClosed, DiagnosticCodes.UnexpectedEnd, DiagnosticCodes.MisplacedBranch];

    private readonly FindingList _findings = new();
    private readonly SectionPages _pages = new(root);
    private LinkTargets? _links;
    private OutlineMarks? _outline;
    private List<Tag> _tags = [];

    /// <summary>Whether any value of the part may be something other than text.</summary>
    public bool HasContents { get; private set; }

    /// <summary>Whether lists of the part begin again.</summary>
    public bool RestartsLists { get; private set; }

    /// <summary>What the body says of its contents lists.</summary>
    public OutlinePlan Outline { get; private set; } = OutlinePlan.None;

    /// <summary>The relationships whose targets are made of tags.</summary>
    public IReadOnlySet<string> LeftOut => _links?.LeftOut ?? [];

    /// <summary>What is wrong with the part.</summary>
    public FindingList Findings => _findings;

    /// <summary>Whether the part has tags at all.</summary>
    public bool HasTags => _tags.Count > 0;

    /// <summary>The part, compiled; null where it has no tags or is not in order.</summary>
    public PartProgram? Compile()
    {
        TrackedChanges.Report(root, _findings);
        var joiner = new TagJoiner(_findings);
        joiner.Join(root);
        if (joiner.IsFull)
        {
            _findings.Add(WordTemplateCodes.TooLarge, root, 0, "Templat memuat terlalu banyak tag.", "Pakai for untuk yang berulang, atau bagi templat menjadi beberapa dokumen.");
            return null;
        }

        _links = new LinkTargets(package.RelationshipsOf(path), places, _findings);
        _links.Mark(root);
        _tags = TagOrder.Of(root);
        if (HasTags && path == package.Body)
        {
            TakeContents();
        }

        return HasTags && !_findings.IsFull ? CompileTags() : null;
    }

    private void TakeContents()
    {
        _outline = new OutlineMarks(root, package, _pages);
        _outline.Take();
        _tags = TagOrder.Of(root);
    }

    private PartProgram? CompileTags()
    {
        var blocks = BlockPairing.Pair(_tags, _findings);
        if (_findings.Items.Any(item => item.Code == WordTemplateCodes.NestingTooDeep))
        {
            return null;
        }

        PrefixDeclarations.Ensure(root);
        ControlParagraphs.Mark(root);
        new BlockLifter(_findings).Lift(blocks, _tags);
        new CapturedNames(_findings).Place(blocks, _tags);
        new JumpChecker(_findings).Check(root, _tags, blocks);
        GridMender.Mend(root, blocks);
        var loops = LoopFinder.Find(root, blocks);
        UniqueNames.Mark(root, loops);
        CommentRanges.Mark(root, blocks, loops);
        MergedCells.Mark(_tags, _findings);
        RestartsLists = new RestartedLists(root, new StyleLists(package)).Mark(_tags, loops, blocks);
        var sites = new ContentSites(root, _pages, places);
        var first = SourceWriter.Write(root);
        var compiled = Compile(first);
        if (compiled is null)
        {
            return null;
        }

        var kinds = KindsOf(first, compiled);
        Outline = _outline?.Mark(loops, kinds.Keys.Any(ContentsTags.IsList), kinds.Any(pair => ContentsTags.MayBeList(pair.Key, pair.Value))) ?? Outline;
        sites.Mark(kinds, _findings);
        HasContents = sites.Any;
        ContainerEnds.Mark(root, paragraph => sites.Replaced.Contains(paragraph));
        var final = SourceWriter.Write(root);
        var template = Compile(final);
        return template is null || _findings.HasErrors ? null : new PartProgram(path, template, Variables(final.Markers), (line, column) => Describe(final, line, column));
    }

    private Template? Compile(PartSource source)
    {
        var variables = (options.Variables ?? new Dictionary<string, Type>()).Concat(source.Markers.Select((_, i) => KeyValuePair.Create(PartSource.MarkerPrefix + i, typeof(Marker))));
        var compiled = compile(source.Text, options with { Name = path, Variables = new Dictionary<string, Type>(variables) });
        var hadErrors = _findings.HasErrors;
        foreach (var found in compiled.Diagnostics.Where(found => !hadErrors || !StructureCodes.Contains(found.Code)))
        {
            Report(source, found);
        }

        return compiled.Template;
    }

    private void Report(PartSource source, TemplateDiagnostic found)
    {
        var severity = found.Severity == TemplateDiagnosticSeverity.Error ? Severity.Error : Severity.Warning;
        var tag = source.Map.At(SourceLines.Offset(source.Text, found.Line, found.Column));
        _findings.Add(found.Code, tag?.Place ?? root, tag?.Offset ?? 0, found.Message, found.Hint, severity);
    }

    private string? Describe(PartSource source, int line, int column) =>
        source.Map.At(SourceLines.Offset(source.Text, line, column)) is { } tag ? places.Describe(tag.Place, tag.Offset) : null;

    private static Dictionary<Tag, PrintedKind> KindsOf(PartSource source, Template template)
    {
        var kinds = new Dictionary<Tag, PrintedKind>();
        foreach (var print in template.Prints)
        {
            if (source.Map.At(print.Start) is { Role: TagRole.Value } tag)
            {
                kinds[tag] = (PrintedKind)Math.Max((int)kinds.GetValueOrDefault(tag), (int)print.Kind);
            }
        }

        return kinds;
    }

    private static Dictionary<string, Value> Variables(IReadOnlyList<Marker> markers) =>
        markers.Select((marker, i) => (marker, i)).ToDictionary(pair => PartSource.MarkerPrefix + pair.i, pair => Value.FromHost(pair.marker));
}
