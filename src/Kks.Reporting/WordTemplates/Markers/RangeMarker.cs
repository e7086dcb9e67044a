using Kks.Reporting.WordTemplates.Rendering;

namespace Kks.Reporting.WordTemplates.Markers;

/// <summary>At the ends of a bookmark that a contents list is confined to.</summary>
internal sealed class RangeMarker(string name, bool isEnd) : Marker
{
    public override void Write(PartRendering part)
    {
        var outline = part.Document.Outline;
        if (isEnd)
        {
            outline.Ranges.Remove(name);
            return;
        }

        outline.Ranges.Add(name);
        if (outline.Open.TryPeek(out var open))
        {
            open.Ranges.Add(name);
        }
    }
}
