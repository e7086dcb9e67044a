namespace Kks.Reporting.WordTemplates.Markers;

/// <summary>What a <see cref="ChartMarker"/> writes.</summary>
internal enum ChartMarkerKind
{
    /// <summary>Before the chart.</summary>
    Start,

    /// <summary>After the chart.</summary>
    End,

    /// <summary>The id of the relationship to it.</summary>
    Id,
}
