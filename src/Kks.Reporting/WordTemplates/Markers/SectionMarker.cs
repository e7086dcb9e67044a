using Kks.Reporting.Word.Documents;
using Kks.Reporting.WordTemplates.Rendering;

namespace Kks.Reporting.WordTemplates.Markers;

/// <summary>Around what ends a section, where inserted documents may have pages of their own: what follows such pages is another piece of the section.</summary>
/// <param name="section">The section; null where one begins.</param>
/// <param name="kind">What the marker stands at.</param>
internal sealed class SectionMarker(HostSection? section, SectionMarkerKind kind) : Marker
{
    public static SectionMarker Start { get; } = new(null, SectionMarkerKind.Start);

    public override void Write(PartRendering part)
    {
        switch (kind)
        {
            case SectionMarkerKind.Begin:
                part.Pages.BeginEnd(section!, standsAlone: true);
                break;
            case SectionMarkerKind.BeginInText:
                part.Pages.BeginEnd(section!, standsAlone: false);
                break;
            case SectionMarkerKind.End:
                part.Pages.EndEnd();
                break;
            default:
                part.Pages.Start();
                break;
        }
    }
}
