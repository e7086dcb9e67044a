namespace Kks.Reporting.WordTemplates.Markers;

/// <summary>What a <see cref="BookmarkMarker"/> writes.</summary>
internal enum BookmarkMarkerKind
{
    /// <summary>The id where the bookmark starts; a new one.</summary>
    NewId,

    /// <summary>The id where it ends.</summary>
    Id,

    /// <summary>The name.</summary>
    Name,
}
