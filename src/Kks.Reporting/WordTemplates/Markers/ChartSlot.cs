namespace Kks.Reporting.WordTemplates.Markers;

/// <summary>A place of the template where a chart is shown.</summary>
internal sealed class ChartSlot;
