using Kks.Reporting.WordTemplates.Markers;
using Kks.Reporting.WordTemplates.Markup;

namespace Kks.Reporting.WordTemplates.Structure;

/// <summary>Lets the code of a field that refers to a bookmark of the same loop follow the bookmark's name.</summary>
internal static class FieldReferences
{
    public static void Mark(MarkupElement instruction, HashSet<string> names)
    {
        if (instruction.Children is not [MarkupText { Text: var text }])
        {
            return;
        }

        var words = text.Split(' ');
        var at = Array.FindIndex(words, names.Contains);
        if (at < 0 || !Array.Exists(words, word => word is "REF" or "PAGEREF" or "NOTEREF" or "HYPERLINK"))
        {
            return;
        }

        var before = string.Concat(words.Take(at).Select(word => word + " "));
        var after = string.Concat(words.Skip(at + 1).Select(word => " " + word));
        var name = new MarkupElement("w:bookmarkName", "") { Vanishes = true };
        name.Before.Add(new BookmarkMarker(words[at], BookmarkMarkerKind.Name));
        instruction.Replace([new MarkupText(before), name, new MarkupText(after)]);
    }
}
