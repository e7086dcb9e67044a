namespace Kks.Reporting.WordTemplates.Outlines;

/// <summary>A listed paragraph that is being written.</summary>
internal sealed class OpenListed
{
    /// <summary>Whether it is held, so that its text can be read.</summary>
    public required bool IsHeld { get; init; }

    /// <summary>Whether something that is not text took its place.</summary>
    public bool IsReplaced { get; set; }

    /// <summary>The name of the bookmark around it; null where it has none.</summary>
    public string? Bookmark { get; set; }

    /// <summary>The bookmarks of the template that begin in it.</summary>
    public HashSet<string> Ranges { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The id of the bookmark.</summary>
    public int BookmarkId { get; set; }
}
