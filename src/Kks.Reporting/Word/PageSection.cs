namespace Kks.Reporting.Word;

/// <summary>Where a section of a document begins, for those who count pages.</summary>
/// <param name="Bookmark">The bookmark at its start; null where it begins the document.</param>
/// <param name="StartAt">The number of its first page; null goes on counting.</param>
public sealed record PageSection(string? Bookmark, int? StartAt);
