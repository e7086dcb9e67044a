using Kks.Reporting.WordTemplates.Rendering;

namespace Kks.Reporting.WordTemplates.Markers;

/// <summary>Around a value that does not stand in a run's text: line breaks and tabs become blanks there, not elements.</summary>
internal sealed class TextModeMarker(bool inRun) : Marker
{
    public static TextModeMarker Plain { get; } = new(false);

    public static TextModeMarker Run { get; } = new(true);

    public override void Write(PartRendering part) => part.Escaper.InRun = inRun;
}
