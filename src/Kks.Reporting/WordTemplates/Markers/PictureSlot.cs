namespace Kks.Reporting.WordTemplates.Markers;

/// <summary>A picture of the template that a value may replace.</summary>
/// <param name="Width">The width of its frame in EMU.</param>
/// <param name="Height">The height of its frame in EMU.</param>
/// <param name="Place">Where it stands, as a person sees it.</param>
internal sealed record PictureSlot(long Width, long Height, string Place);
