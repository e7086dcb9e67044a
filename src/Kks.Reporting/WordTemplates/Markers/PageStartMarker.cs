using System.Globalization;
using Kks.Reporting.Word;
using Kks.Reporting.WordTemplates.Rendering;

namespace Kks.Reporting.WordTemplates.Markers;

/// <summary>Where a section begins whose pages are counted anew: a bookmark for those who look for page numbers.</summary>
internal sealed class PageStartMarker(int number) : Marker
{
    public override void Write(PartRendering part)
    {
        var outline = part.Document.Outline;
        if (!outline.IsWanted)
        {
            return;
        }

        var name = string.Create(CultureInfo.InvariantCulture, $"_Bag{outline.Sections.Count:D9}");
        var id = part.Document.Ids.NextBookmark();
        part.WriteMarkup($"<w:bookmarkStart w:id=\"{id}\" w:name=\"{name}\"/><w:bookmarkEnd w:id=\"{id}\"/>");
        outline.AddSection(new PageSection(name, number));
    }
}
