using Kks.Reporting.WordTemplates.Markers;
using Kks.Reporting.WordTemplates.Markup;

namespace Kks.Reporting.WordTemplates.Structure;

/// <summary>Lets the code of a field that refers to a bookmark of the same loop follow the bookmark's name.</summary>
internal static class FieldReferences
{
    public static void Mark(MarkupElement instruction, HashSet<string> names)
    {
        if (instruction.Children is [MarkupText { Text: var text }] && Split(text, names) is var (before, bookmark, after))
        {
            var name = new MarkupElement("w:bookmarkName", "") { Vanishes = true };
            name.Before.Add(new BookmarkMarker(bookmark, BookmarkMarkerKind.Name));
            instruction.Replace([new MarkupText(before), name, new MarkupText(after)]);
        }
    }

    /// <summary>The same for the code of a field that is one element.</summary>
    public static void Mark(MarkupAttribute instruction, HashSet<string> names)
    {
        if (instruction.Pieces is null && Split(instruction.Value, names) is var (before, bookmark, after))
        {
            instruction.Pieces = [new AttributePiece(before), new AttributePiece(null, Marker: new BookmarkMarker(bookmark, BookmarkMarkerKind.Name)), new AttributePiece(after)];
        }
    }

    private static (string Before, string Bookmark, string After)? Split(string code, HashSet<string> names)
    {
        var words = code.Split(' ');
        var at = Array.FindIndex(words, names.Contains);
        return at < 0 || !Array.Exists(words, word => word is "REF" or "PAGEREF" or "NOTEREF" or "HYPERLINK")
            ? null
            : (string.Concat(words.Take(at).Select(word => word + " ")), words[at], string.Concat(words.Skip(at + 1).Select(word => " " + word)));
    }
}
