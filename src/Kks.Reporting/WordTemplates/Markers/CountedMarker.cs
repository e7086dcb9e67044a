using Kks.Reporting.WordTemplates.Rendering;

namespace Kks.Reporting.WordTemplates.Markers;

/// <summary>The id of a drawing in a loop: a new number every time.</summary>
internal sealed class CountedMarker : Marker
{
    public static CountedMarker Drawing { get; } = new();

    public override void Write(PartRendering part) => part.WriteNumber(part.Document.Ids.NextDrawing());
}
