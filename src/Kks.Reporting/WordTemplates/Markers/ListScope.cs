namespace Kks.Reporting.WordTemplates.Markers;

/// <summary>A stretch of the template whose lists begin again where its tag says so: a loop, or the whole part.</summary>
internal sealed class ListScope;
