using Kks.Reporting.WordTemplates.Rendering;

namespace Kks.Reporting.WordTemplates.Markers;

/// <summary>Has the lists of a scope begin again at 1.</summary>
internal sealed class RestartMarker(ListScope scope) : Marker
{
    public override void Write(PartRendering part) => part.Document.RestartLists(scope);
}
