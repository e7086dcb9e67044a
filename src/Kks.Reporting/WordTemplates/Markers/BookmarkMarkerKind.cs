namespace Kks.Reporting.WordTemplates.Markers;

/// <summary>What a <see cref="BookmarkMarker"/> writes.</summary>
internal enum BookmarkMarkerKind
{
    /// <summary>Nothing; where a turn of the loop begins, so that what stands before the bookmark may refer to it too.</summary>
    Turn,

    /// <summary>The id.</summary>
    Id,

    /// <summary>The name.</summary>
    Name,
}
