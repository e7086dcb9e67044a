using Kks.Reporting.WordTemplates.Rendering;

namespace Kks.Reporting.WordTemplates.Markers;

/// <summary>
/// Something the compiled text asks the output to do at a place: count an id, put a paragraph where one is missing. The engine prints it like
/// any value; the output does what it says. Immutable; what it counts lives in the rendering.
/// </summary>
internal abstract class Marker
{
    public abstract void Write(PartRendering part);
}
