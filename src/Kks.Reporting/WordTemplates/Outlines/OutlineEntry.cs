using Kks.Reporting.Word;
using Kks.Reporting.Word.Content;

namespace Kks.Reporting.WordTemplates.Outlines;

/// <summary>A heading or caption of the document being made.</summary>
/// <param name="Paragraph">The paragraph of the template it comes from, or what stands for it.</param>
/// <param name="Label">Its number as printed; empty where it has none.</param>
/// <param name="Text">Its text without formatting.</param>
/// <param name="Bookmark">The bookmark around it.</param>
/// <param name="Ranges">The bookmarks of the template it stands in.</param>
internal sealed record OutlineEntry(ListedParagraph Paragraph, string Label, string Text, string Bookmark, IReadOnlyCollection<string> Ranges)
{
    /// <summary>The entry as those see it who count pages.</summary>
    public ContentsEntry ToContentsEntry() => Paragraph.Sequences.Count > 0
        ? new ContentsEntry(KindOf(Paragraph.Sequences[0]), 1, Label, Text, Bookmark)
        : new ContentsEntry(ContentsKind.Headings, Paragraph.HeadingLevel ?? Paragraph.OutlineLevel ?? 1, Label, Text, Bookmark);

    private static ContentsKind KindOf(string sequence) => sequence.ToUpperInvariant() switch
    {
        "TABEL" or "TABLE" => ContentsKind.Tables,
        "GRAFIK" or "CHART" => ContentsKind.Charts,
        "LAMPIRAN" => ContentsKind.Appendices,
        _ => ContentsKind.Pictures,
    };
}
