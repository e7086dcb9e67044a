using Kks.Reporting.WordTemplates.Contents;
using Kks.Reporting.WordTemplates.Outlines;
using Kks.Reporting.WordTemplates.Packaging;

namespace Kks.Reporting.WordTemplates.Sources;

/// <summary>What renderings of a template share besides its programs. Immutable.</summary>
internal sealed record DocumentPlan
{
    /// <summary>The content type of styles.</summary>
    public const string StylesType = "application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml";

    /// <summary>The greatest id of a drawing in the template.</summary>
    public required int LastDrawing { get; init; }

    /// <summary>The greatest id of a bookmark.</summary>
    public required int LastBookmark { get; init; }

    /// <summary>The parts that are written, but not as they are in the template.</summary>
    public required IReadOnlyDictionary<string, byte[]> Replacements { get; init; }

    /// <summary>What content that is not text needs; null where there is none.</summary>
    public ContentKit? Kit { get; init; }

    /// <summary>The numbering, where lists may be added; else null.</summary>
    public NumberingPlan? Numbering { get; init; }

    /// <summary>The greatest id of a note.</summary>
    public int LastNote { get; init; }

    /// <summary>What the body says of its contents lists.</summary>
    public OutlinePlan Outline { get; init; } = OutlinePlan.None;

    /// <summary>The parts of notes that are written with those of the rendering.</summary>
    public IReadOnlyList<NotesPlan> Notes { get; init; } = [];

    /// <summary>Where footnotes of a rendering go.</summary>
    public string FootnotesPath => Notes.FirstOrDefault(plan => plan.ContentType.EndsWith("footnotes+xml", StringComparison.Ordinal))?.Path ?? NotesPlan.NewPath;

    /// <summary>Where endnotes of a rendering go.</summary>
    public string EndnotesPath => Notes.FirstOrDefault(plan => plan.ContentType.EndsWith("endnotes+xml", StringComparison.Ordinal))?.Path ?? NotesPlan.NewEndnotesPath;

    /// <summary>The part of the styles, where content that is not text may add to them; else null.</summary>
    public string? StylesPath { get; init; }

    /// <summary>The names of the template's bookmarks.</summary>
    public IReadOnlySet<string> Bookmarks { get; init; } = new HashSet<string>();

    /// <summary>What the names of added pictures and charts begin with, so that they meet none of the template's.</summary>
    public string Prefix { get; init; } = "";

    /// <summary>What the ids of added relationships begin with.</summary>
    public string RelationshipPrefix { get; init; } = "rIdK";

    /// <summary>The parts whose relationships may change: those that are rendered, and the body.</summary>
    public required IReadOnlyCollection<string> RelatedParts { get; init; }

    /// <summary>The relationships that leave the document, by part and id: their targets are made of tags.</summary>
    public IReadOnlySet<(string Owner, string Id)> LeftOut { get; init; } = new HashSet<(string, string)>();

    /// <summary>The parts the template does not have.</summary>
    public IReadOnlyList<(string Path, string ContentType)> AddedParts { get; init; } = [];

    /// <summary>The relationships from the body to parts the template does not have.</summary>
    public IReadOnlyList<(string Kind, string Target)> AddedRelationships { get; init; } = [];

    /// <summary>The parts of charts that are written with each copy, and not else.</summary>
    public IReadOnlySet<string> ChartParts { get; init; } = new HashSet<string>();

    public bool IsLeftOut(string owner, string id) => LeftOut.Contains((owner, id));

    /// <summary>Whether a part of the template is written after all others, because rendering adds to it, or not at all.</summary>
    public bool IsWrittenLast(string path) => path == TemplatePackage.ContentTypesPath || ChartParts.Contains(path) || path == Numbering?.Path || Notes.Any(plan => plan.Path == path) || RelatedParts.Any(owner => TemplatePackage.RelationshipsPath(owner) == path);
}
