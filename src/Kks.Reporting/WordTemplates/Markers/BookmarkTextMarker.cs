using Kks.Reporting.WordTemplates.Outlines;
using Kks.Reporting.WordTemplates.Rendering;

namespace Kks.Reporting.WordTemplates.Markers;

/// <summary>Around the text of a bookmark that something refers to: notes what it says.</summary>
internal sealed class BookmarkTextMarker(string name, bool isEnd) : Marker
{
    public override void Write(PartRendering part)
    {
        if (!isEnd)
        {
            part.Hold();
            return;
        }

        var held = part.TakeHeld();
        part.Document.Outline.Texts[part.Document.BookmarkName(name)] = MarkupPlainText.Of(held);
        part.Output.WriteLiteral(held);
    }
}
