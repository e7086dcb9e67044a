using Kks.Reporting.WordTemplates.Markers;
using Kks.Reporting.WordTemplates.Markup;
using Kks.Reporting.WordTemplates.Places;
using Kks.Reporting.WordTemplates.Rendering;
using Kks.Reporting.WordTemplates.Structure;
using Kks.Reporting.WordTemplates.Tags;
using Kks.Templating;

namespace Kks.Reporting.WordTemplates.Sources;

/// <summary>Marks the places where a value may be something other than text: alone in its paragraph it takes the paragraph's place.</summary>
internal sealed class ContentSites(MarkupElement root, SectionPages pages, PlaceFinder places)
{
    // A cell keeps some room at its sides.
    private const int CellMargin = 216;

    private readonly HashSet<MarkupElement> _replaced = [];
    private readonly SectionMarks _marks = new(root);

    /// <summary>Whether any value may be something other than text.</summary>
    public bool Any { get; private set; }

    /// <summary>The paragraphs that may be replaced.</summary>
    public IReadOnlySet<MarkupElement> Replaced => _replaced;

    public void Mark(Dictionary<Tag, PrintedKind> kinds, FindingList findings)
    {
        foreach (var (tag, kind) in kinds.Where(pair => pair.Value != PrintedKind.Text))
        {
            if (tag.InAttribute)
            {
                Any |= ReplacedPictures.Mark(tag, kind, places);
                continue;
            }

            if (!tag.Holder.IsWord("t"))
            {
                continue;
            }

            Mark(tag, kind, findings);
        }
    }

    private void Mark(Tag tag, PrintedKind kind, FindingList findings)
    {
        var paragraph = tag.Holder.Ancestors().FirstOrDefault(element => element.IsWord("p"));
        if (paragraph is null || paragraph.Vanishes)
        {
            return;
        }

        var isAlone = ControlParagraphs.Content(paragraph) is [MarkupTag] && paragraph.Element("pPr")?.Element("sectPr") is null;
        Any = true;
        var site = SiteOf(tag, paragraph, isAlone, kind);
        if (isAlone)
        {
            paragraph.Before.Add(new ParagraphMarker(site));
            paragraph.After.Insert(0, ParagraphMarker.End);
            _replaced.Add(paragraph);
        }
        else if (kind == PrintedKind.Content && !tag.Code.Contains("gambar", StringComparison.Ordinal))
        {
            findings.Add(
                WordTemplateCodes.ContentInText, tag.Place, tag.Offset, "Isi ini bukan teks dan tidak dapat berdiri di tengah kalimat.", "Letakkan tag sendirian dalam paragrafnya.");
        }
        else
        {
            tag.Holder.Before.Add(new SiteMarker(site));
        }
    }

    private ContentSite SiteOf(Tag tag, MarkupElement paragraph, bool isAlone, PrintedKind kind)
    {
        var cell = paragraph.Ancestors().FirstOrDefault(element => element.IsWord("tc"));
        var (width, height) = pages.AreaOf(paragraph);
        if (SectionPages.Number(cell?.Element("tcPr")?.Element("tcW"), "w") is > CellMargin and var own && cell!.Element("tcPr")!.Element("tcW")!.WordValue("type") is null or "dxa")
        {
            width = own - CellMargin;
        }

        return new ContentSite(places.Describe(tag.Place, tag.Offset), width, height, isAlone, cell is not null, kind, LookReader.Read(tag, paragraph))
        {
            Section = isAlone ? _marks.SectionOf(paragraph) : null,
            IsInBox = paragraph.Ancestors().Any(element => element.IsWord("txbxContent")),
        };
    }
}
