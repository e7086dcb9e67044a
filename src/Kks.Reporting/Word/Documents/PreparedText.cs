using System.Xml.Linq;

namespace Kks.Reporting.Word.Documents;

/// <summary>A text that is ready to be inserted any number of times: a tree, and the places in it that are filled in each time. Not thread-safe.</summary>
/// <param name="Root">The element around it, which declares its prefixes.</param>
internal sealed record PreparedText(XElement Root)
{
    public List<Slot> Slots { get; } = [];

    /// <summary>The codes of fields that refer to bookmarks.</summary>
    public List<FieldCode> Fields { get; } = [];
}
