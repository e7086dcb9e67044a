using Kks.Reporting.WordTemplates.Rendering;

namespace Kks.Reporting.WordTemplates.Markers;

/// <summary>Around the address of a link made of tags: what is printed becomes a relationship, and its id is written instead.</summary>
internal sealed class LinkMarker(bool isEnd, string place) : Marker
{
    public override void Write(PartRendering part)
    {
        if (isEnd)
        {
            part.EndLink(place);
        }
        else
        {
            part.Hold();
        }
    }
}
