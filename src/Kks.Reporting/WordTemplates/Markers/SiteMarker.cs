using Kks.Reporting.WordTemplates.Rendering;

namespace Kks.Reporting.WordTemplates.Markers;

/// <summary>Before a value in a sentence that may not be text: notes where we are.</summary>
internal sealed class SiteMarker(ContentSite site) : Marker
{
    public override void Write(PartRendering part) => part.Site = site;
}
