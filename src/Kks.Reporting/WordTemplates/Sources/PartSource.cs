using Kks.Reporting.WordTemplates.Markers;

namespace Kks.Reporting.WordTemplates.Sources;

/// <summary>A part as text for the engine.</summary>
/// <param name="Text">Literal XML with the tags in it.</param>
/// <param name="Map">Where the tags are.</param>
/// <param name="Markers">The markers, by the number in their name.</param>
internal sealed record PartSource(string Text, SourceSpanMap Map, IReadOnlyList<Marker> Markers)
{
    /// <summary>What the names of markers begin with in the text.</summary>
    public const string MarkerPrefix = "_w";
}
