using System.Globalization;
using Kks.Reporting.WordTemplates.Markers;
using Kks.Reporting.WordTemplates.Markup;

namespace Kks.Reporting.WordTemplates.Structure;

/// <summary>Has the ids and names of what a loop repeats counted anew each time: drawings, bookmarks and what refers to them.</summary>
internal static class UniqueNames
{
    public static void Mark(MarkupElement root, IReadOnlyDictionary<MarkupElement, TagBlock> inLoops)
    {
        if (inLoops.Count == 0)
        {
            return;
        }

        var bookmarks = FindBookmarks(root, inLoops);
        foreach (var element in inLoops.Keys)
        {
            MarkElement(element);
        }

        foreach (var (start, end) in bookmarks)
        {
            MarkBookmark(start, end);
            inLoops[start].Open.Next.Add(new BookmarkMarker(start.WordValue("name")!, BookmarkMarkerKind.Turn));
        }

        MarkReferences(inLoops.Keys, [.. bookmarks.Select(pair => pair.Start.WordValue("name")!)]);
    }

    private static void MarkElement(MarkupElement element)
    {
        // Word gives paragraphs ids of its own; the same id twice is an error, none is not.
        element.Attributes.RemoveAll(attribute => attribute.NamespaceUri == MarkupNames.Word2010 && attribute.LocalName is "paraId" or "textId");
        if (element.Is(MarkupNames.WordDrawing, "docPr") && element.Attributes.Find(attribute => attribute.Name == "id") is { } id)
        {
            id.Pieces = [new AttributePiece(null, Marker: CountedMarker.Drawing)];
        }
        else if (element.NamespaceUri == MarkupNames.Vml && element.LocalName != "shapetype")
        {
            // Old drawings need no ids, and the same one twice is an error.
            element.Attributes.RemoveAll(attribute => attribute.Name is "id" or "o:spid");
        }
        else if (element.IsWord("sdtPr"))
        {
            element.Replace([.. element.Children.Where(child => child is not MarkupElement { LocalName: "id" })]);
        }
    }

    /// <summary>Bookmarks that begin and end in the same turn of the same loop; others that touch a loop are taken out.</summary>
    private static List<(MarkupElement Start, MarkupElement End)> FindBookmarks(MarkupElement root, IReadOnlyDictionary<MarkupElement, TagBlock> inLoops)
    {
        var marks = root.SelfAndDescendants().Where(element => element.IsWord("bookmarkStart") || element.IsWord("bookmarkEnd")).ToList();
        var pairs = new List<(MarkupElement, MarkupElement)>();
        foreach (var group in marks.GroupBy(mark => mark.WordValue("id")).Where(group => group.Any(inLoops.ContainsKey)))
        {
            if (group.ToList() is [{ LocalName: "bookmarkStart" } start, { LocalName: "bookmarkEnd" } end]
                && inLoops.GetValueOrDefault(start) is { } loop && inLoops.GetValueOrDefault(end) == loop && start.WordValue("name") is not null)
            {
                pairs.Add((start, end));
                continue;
            }

            foreach (var mark in group)
            {
                mark.Parent!.Replace([.. mark.Parent.Children.Where(child => child != mark)]);
            }
        }

        return pairs;
    }

    private static void MarkBookmark(MarkupElement start, MarkupElement end)
    {
        var name = start.WordValue("name")!;
        start.Attribute(MarkupNames.Word, "id")!.Pieces = [Piece(name, BookmarkMarkerKind.Id)];
        start.Attribute(MarkupNames.Word, "name")!.Pieces = [Piece(name, BookmarkMarkerKind.Name)];
        end.Attribute(MarkupNames.Word, "id")!.Pieces = [Piece(name, BookmarkMarkerKind.Id)];
    }

    private static void MarkReferences(IEnumerable<MarkupElement> elements, HashSet<string> names)
    {
        if (names.Count == 0)
        {
            return;
        }

        foreach (var element in elements)
        {
            if (element.IsWord("hyperlink") && element.Attribute(MarkupNames.Word, "anchor") is { } anchor && names.Contains(anchor.Value))
            {
                anchor.Pieces = [Piece(anchor.Value, BookmarkMarkerKind.Name)];
            }
            else if (element.IsWord("instrText"))
            {
                FieldReferences.Mark(element, names);
            }
            else if (element.IsWord("fldSimple") && element.Attribute(MarkupNames.Word, "instr") is { } instruction)
            {
                FieldReferences.Mark(instruction, names);
            }
        }
    }

    private static AttributePiece Piece(string name, BookmarkMarkerKind kind) => new(null, Marker: new BookmarkMarker(name, kind));
}
