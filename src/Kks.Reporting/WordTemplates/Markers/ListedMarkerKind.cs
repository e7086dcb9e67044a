namespace Kks.Reporting.WordTemplates.Markers;

/// <summary>Where a <see cref="ListedMarker"/> stands.</summary>
internal enum ListedMarkerKind
{
    /// <summary>Before the paragraph.</summary>
    Before,

    /// <summary>In the paragraph, before its text.</summary>
    Start,

    /// <summary>In the paragraph, after its text.</summary>
    End,

    /// <summary>After the paragraph.</summary>
    After,
}
