namespace Kks.Reporting.WordTemplates.Markers;

/// <summary>A cell of the template that merges with the one above it.</summary>
internal sealed class MergeSlot;
