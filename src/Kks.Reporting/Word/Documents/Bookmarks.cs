using System.Xml.Linq;
using Kks.Reporting.Word.Xml;

namespace Kks.Reporting.Word.Documents;

/// <summary>Finds the bookmarks of a text; those that are not whole are taken out.</summary>
internal sealed class Bookmarks(PreparedText text)
{
    private static readonly XName Start = WordNames.Main + "bookmarkStart";
    private static readonly XName End = WordNames.Main + "bookmarkEnd";
    private static readonly XName Id = WordNames.Main + "id";
    private static readonly XName Name = WordNames.Main + "name";

    /// <summary>Whether an element begins or ends a bookmark.</summary>
    public static bool IsMark(XElement element) => element.Name == Start || element.Name == End;

    /// <summary>Has the bookmarks get ids and names of their own.</summary>
    /// <returns>Their names.</returns>
    public HashSet<string> Mark()
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var broken = new HashSet<XElement>();
        foreach (var marks in text.Root.Descendants().Where(IsMark).GroupBy(mark => mark.Attribute(Id)?.Value ?? "").ToList())
        {
            if (marks.ToList() is [var start, var end] && start.Name == Start && end.Name == End
                && start.Attribute(Name) is { Value: not ("" or "_GoBack") } name && names.Add(name.Value))
            {
                text.Slots.Add(new Slot(start.Attribute(Id)!, SlotKind.BookmarkId, marks.Key));
                text.Slots.Add(new Slot(name, SlotKind.BookmarkName, name.Value));
                text.Slots.Add(new Slot(end.Attribute(Id)!, SlotKind.BookmarkId, marks.Key));
            }
            else
            {
                broken.UnionWith(marks);
            }
        }

        Batch.Remove(broken);

        return names;
    }
}
