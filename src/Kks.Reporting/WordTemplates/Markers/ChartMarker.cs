using Kks.Reporting.Word.Packaging;
using Kks.Reporting.WordTemplates.Charts;
using Kks.Reporting.WordTemplates.Rendering;

namespace Kks.Reporting.WordTemplates.Markers;

/// <summary>
/// A chart of the template, written where it is shown, since only there loop variables are known; what is written becomes a part of its own,
/// and the id of the relationship to it is written instead.
/// </summary>
internal sealed class ChartMarker(ChartSource source, ChartSlot slot, ChartMarkerKind kind) : Marker
{
    public override void Write(PartRendering part)
    {
        switch (kind)
        {
            case ChartMarkerKind.Start:
                part.Hold();
                break;
            case ChartMarkerKind.End:
                var path = part.Document.Charts.Add(source, part.TakeHeld());
                part.ChartIds[slot] = part.Relationships.Add(Relationships.Office + "chart", "/" + path);
                break;
            default:
                part.Output.WriteText(part.ChartIds[slot]);
                break;
        }
    }
}
