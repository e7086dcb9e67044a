using Kks.Reporting.WordTemplates.Outlines;
using Kks.Reporting.WordTemplates.Rendering;

namespace Kks.Reporting.WordTemplates.Markers;

/// <summary>The place of a contents list: filled once all it lists is written.</summary>
internal sealed class ContentsMarker(ContentsField field) : Marker
{
    public override void Write(PartRendering part) => part.WriteLater(xml => new ContentsFieldWriter(field, xml, part.Document).Write());
}
