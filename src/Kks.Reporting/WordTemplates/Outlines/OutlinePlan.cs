namespace Kks.Reporting.WordTemplates.Outlines;

/// <summary>What a template's body says of its contents lists. Immutable.</summary>
/// <param name="LastBookmark">The greatest number among its bookmarks named as those of contents lists are.</param>
/// <param name="HasLists">Whether it has such lists.</param>
/// <param name="QuotesHeadings">Whether something in it repeats the text or number of a heading.</param>
/// <param name="FirstNumber">The number of its first page; null where it is not set.</param>
internal sealed record OutlinePlan(int LastBookmark, bool HasLists, bool QuotesHeadings, int? FirstNumber)
{
    /// <summary>The heading styles by id, with what a paragraph of the style would be; empty where there can be no lists.</summary>
    public IReadOnlyDictionary<string, ListedParagraph> Headings { get; init; } = new Dictionary<string, ListedParagraph>();

    public static OutlinePlan None { get; } = new(0, false, false, null);
}
