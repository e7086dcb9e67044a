using System.Globalization;
using Kks.Reporting.WordTemplates.Markers;
using Kks.Reporting.WordTemplates.Markup;
using Kks.Reporting.WordTemplates.Places;
using Kks.Reporting.WordTemplates.Rendering;
using Kks.Reporting.WordTemplates.Structure;
using Kks.Reporting.WordTemplates.Tags;
using Kks.Templating;

namespace Kks.Reporting.WordTemplates.Sources;

/// <summary>Marks the places where a value may be something other than text: alone in its paragraph it takes the paragraph's place.</summary>
internal sealed class ContentSites(MarkupElement root, PlaceFinder places)
{
    // What is left of A4 between margins of 2.5 cm, where the template does not say it.
    private const int UsualWidth = 9070;
    private const int UsualHeight = 14_000;

    // A cell keeps some room at its sides.
    private const int CellMargin = 216;

    private readonly HashSet<MarkupElement> _replaced = [];
    private readonly SectionMarks _pages = new(root);
    private Dictionary<MarkupElement, MarkupElement>? _sections;

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
        var (width, height) = PageOf(paragraph);
        if (Number(cell?.Element("tcPr")?.Element("tcW"), "w") is > CellMargin and var own && cell!.Element("tcPr")!.Element("tcW")!.WordValue("type") is null or "dxa")
        {
            width = own - CellMargin;
        }

        return new ContentSite(places.Describe(tag.Place, tag.Offset), width, height, isAlone, cell is not null, kind, LookReader.Read(tag, paragraph))
        {
            Section = isAlone ? _pages.SectionOf(paragraph) : null,
            IsInBox = paragraph.Ancestors().Any(element => element.IsWord("txbxContent")),
        };
    }

    /// <summary>The text area of the section the paragraph stands in: its properties follow it.</summary>
    private (int Width, int Height) PageOf(MarkupElement paragraph)
    {
        var section = (_sections ??= FindSections()).GetValueOrDefault(paragraph);
        var (size, margin) = (section?.Element("pgSz"), section?.Element("pgMar"));
        var width = Number(size, "w") - Number(margin, "left") - Number(margin, "right");
        var height = Number(size, "h") - Number(margin, "top") - Number(margin, "bottom");
        return (width is > 1000 ? width.Value : UsualWidth, height is > 1000 ? height.Value : UsualHeight);
    }

    private Dictionary<MarkupElement, MarkupElement> FindSections()
    {
        var sections = new Dictionary<MarkupElement, MarkupElement>();
        var waiting = new List<MarkupElement>();
        foreach (var element in root.SelfAndDescendants())
        {
            if (element.IsWord("p"))
            {
                waiting.Add(element);
            }
            else if (element.IsWord("sectPr"))
            {
                waiting.ForEach(paragraph => sections[paragraph] = element);
                waiting.Clear();
            }
        }

        return sections;
    }

    private static int? Number(MarkupElement? element, string name) =>
        int.TryParse(element?.WordValue(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
