using Kks.Reporting.WordTemplates.Rendering;

namespace Kks.Reporting.WordTemplates.Markers;

/// <summary>The number id of a list that may have begun again.</summary>
/// <param name="scope">Where it begins again.</param>
/// <param name="number">Its id in the template.</param>
internal sealed class NumberMarker(ListScope scope, int number) : Marker
{
    public override void Write(PartRendering part) => part.WriteNumber(part.Document.NumberOf(scope, number));
}
