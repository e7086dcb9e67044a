namespace Kks.Reporting.WordTemplates.Markers;

/// <summary>Where in a table a <see cref="TableMarker"/> stands.</summary>
internal enum TableMarkerKind
{
    /// <summary>Before the table.</summary>
    Begin,

    /// <summary>Before a row.</summary>
    Row,

    /// <summary>After the table.</summary>
    End,
}
