using Kks.Reporting.WordTemplates.Fields;
using Kks.Reporting.WordTemplates.Markers;
using Kks.Reporting.WordTemplates.Markup;
using Kks.Reporting.WordTemplates.Sources;
using Kks.Reporting.WordTemplates.Structure;

namespace Kks.Reporting.WordTemplates.Outlines;

/// <summary>
/// Takes the contents lists of a template out of its body, entries and all, and leaves a marker in their place. What a list shows of the template
/// is worth nothing: its entries may even hold the tags of the headings they repeat.
/// </summary>
internal sealed class ContentsFields(MarkupElement root, StyleOutline styles, SectionPages pages)
{
    private readonly List<ContentsField> _fields = [];

    public IReadOnlyList<ContentsField> Take()
    {
        foreach (var span in FieldFinder.Find(root).Where(span => span is { Code.Kind: "TOC", Depth: 0, Separate: not null }))
        {
            var (first, last) = (ParagraphOf(span.Begin), ParagraphOf(span.End));
            if (first?.Parent is { } container && last?.Parent == container)
            {
                Take(span, first, last, container);
            }
        }

        return _fields;
    }

    private void Take(FieldSpan span, MarkupElement first, MarkupElement last, MarkupElement container)
    {
        var (from, to) = (container.Children.IndexOf(first), container.Children.IndexOf(last));
        var taken = container.Children.Take(to + 1).Skip(from).ToList();
        var (before, after) = (Half(first, span.Begin, isHead: true), Half(last, span.End, isHead: false));
        var endsInside = first == last || ShowsAnything(Half(last, span.End, isHead: true));
        var shown = taken.OfType<MarkupElement>().Where(element => element.IsWord("p") && (endsInside || element != last)).ToList();
        var field = new ContentsField(span.Code, new EntryLooks(shown, span.Code.Has("c") || span.Code.Has("a"), styles, pages.AreaOf(first).Width), endsInside);
        _fields.Add(field);

        var place = new MarkupElement("w:contents", "") { Vanishes = true };
        place.Before.Add(new ContentsMarker(field));
        var section = last.Element("pPr")?.Element("sectPr");
        var kept = new List<MarkupNode>();
        if (ShowsAnything(before))
        {
            kept.Add(Paragraph(first, before));
        }

        kept.Add(place);
        if (!endsInside)
        {
            last.Replace([.. last.Children.Where(child => child is MarkupElement { LocalName: "pPr" }), Top(span.End, last), .. after]);
            kept.Add(last);
        }
        else if (ShowsAnything(after) || section is not null)
        {
            kept.Add(Paragraph(last, after));
        }

        container.Replace([.. container.Children.Take(from), .. kept, .. container.Children.Skip(to + 1)]);
        DropHalfBookmarks(taken, kept);
    }

    /// <summary>What stands in a paragraph before or after the run a field begins or ends in.</summary>
    private static List<MarkupNode> Half(MarkupElement paragraph, MarkupElement run, bool isHead)
    {
        var at = paragraph.Children.IndexOf(Top(run, paragraph));
        var half = isHead ? paragraph.Children.Take(at) : paragraph.Children.Skip(at + 1);
        return [.. half.Where(child => child is not MarkupElement { LocalName: "pPr" })];
    }

    private static MarkupElement Top(MarkupElement run, MarkupElement paragraph) => run.Ancestors().Prepend(run).First(element => element.Parent == paragraph);

    private static bool ShowsAnything(List<MarkupNode> nodes) => ControlParagraphs.Content(Holding("w:r", nodes)) is not [];

    private static MarkupElement Holding(string name, IEnumerable<MarkupNode> nodes)
    {
        // The nodes stay where they are: only looked at.
        var holder = new MarkupElement(name, MarkupNames.Word);
        holder.Children.AddRange(nodes);
        return holder;
    }

    private static MarkupElement Paragraph(MarkupElement like, IEnumerable<MarkupNode> content)
    {
        var paragraph = new MarkupElement(like.Name, like.NamespaceUri);
        paragraph.Replace([.. like.Children.Where(child => child is MarkupElement { LocalName: "pPr" }), .. content]);
        return paragraph;
    }

    private static MarkupElement? ParagraphOf(MarkupElement run) => run.Ancestors().FirstOrDefault(element => element.IsWord("p"));

    /// <summary>Takes out the other halves of bookmarks and comment ranges that began or ended in the list.</summary>
    private void DropHalfBookmarks(List<MarkupNode> taken, List<MarkupNode> kept)
    {
        var still = kept.OfType<MarkupElement>().SelectMany(node => node.SelfAndDescendants()).ToHashSet();
        var gone = taken.OfType<MarkupElement>().SelectMany(node => node.SelfAndDescendants()).Where(element => !still.Contains(element) && KindOf(element) is not null)
            .Select(element => (KindOf(element), element.WordValue("id"))).ToHashSet();
        foreach (var mark in gone.Count == 0 ? [] : root.SelfAndDescendants().Where(element => KindOf(element) is not null && gone.Contains((KindOf(element), element.WordValue("id")))).ToList())
        {
            mark.Parent!.Replace([.. mark.Parent.Children.Where(child => child != mark)]);
        }
    }

    private static string? KindOf(MarkupElement element) => element.NamespaceUri != MarkupNames.Word ? null : element.LocalName switch
    {
        "bookmarkStart" or "bookmarkEnd" => "bookmark",
        "commentRangeStart" or "commentRangeEnd" or "commentReference" => "comment",
        _ => null,
    };
}
