namespace Kks.Reporting.WordTemplates.Markers;

/// <summary>Where a <see cref="MergeMarker"/> stands.</summary>
internal enum MergeMarkerKind
{
    /// <summary>Before the table: nothing is above.</summary>
    Table,

    /// <summary>In the cell's properties.</summary>
    Start,

    /// <summary>At the cell's end.</summary>
    End,
}
