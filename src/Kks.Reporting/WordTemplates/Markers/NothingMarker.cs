using Kks.Reporting.WordTemplates.Rendering;

namespace Kks.Reporting.WordTemplates.Markers;

/// <summary>Writes nothing; stands for a tag that has been seen to elsewhere.</summary>
internal sealed class NothingMarker : Marker
{
    public static NothingMarker Instance { get; } = new();

    public override void Write(PartRendering part)
    {
    }
}
