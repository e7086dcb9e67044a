using System.Xml.Linq;
using Kks.Reporting.Word.Xml;

namespace Kks.Reporting.WordTemplates.Outlines;

/// <summary>The two ends of a bookmark put into a tree that is written more than once, each time with another id and name.</summary>
internal sealed class BookmarkPair
{
    public XElement Start { get; } = new(WordNames.Main + "bookmarkStart");

    public XElement End { get; } = new(WordNames.Main + "bookmarkEnd");

    public void Name(int id, string name)
    {
        Start.SetAttributeValue(WordNames.Main + "id", id);
        Start.SetAttributeValue(WordNames.Main + "name", name);
        End.SetAttributeValue(WordNames.Main + "id", id);
    }
}
