using Kks.Reporting.Word.Content;

namespace Kks.Reporting.Word.Outlines;

/// <summary>A caption, counted: <c>Tabel 3.1</c>.</summary>
/// <param name="Kind">The list it belongs to.</param>
/// <param name="Word">The word before the number: Tabel, Gambar, Grafik; also the name of the sequence.</param>
/// <param name="Chapter">The chapter before the full stop, as printed; empty where captions are not numbered by chapter.</param>
/// <param name="ChapterIsField">Whether the chapter can be asked of Word (<c>SEQ Bab \c</c>).</param>
/// <param name="Index">The number in the chapter.</param>
/// <param name="Reset">Whether Word must be told to begin at <paramref name="Index"/>, because no numbered chapter does so.</param>
/// <param name="Bookmark">The bookmark around the caption, for tables of contents.</param>
/// <param name="ReferenceBookmark">The bookmark around word and number, for cross references; null where it has no name.</param>
internal sealed record CaptionInfo(
    ContentsKind Kind,
    string Word,
    string Chapter,
    bool ChapterIsField,
    int Index,
    bool Reset,
    string Bookmark,
    string? ReferenceBookmark)
{
    /// <summary>Whether Word counts on from the caption before, whoever wrote it.</summary>
    public bool CountsOn { get; init; }

    public string Label => Chapter.Length == 0
        ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Word} {Index}")
        : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Word} {Chapter}.{Index}");
}
