using System.Globalization;
using Kks.Reporting.Word.Content;

namespace Kks.Reporting.Word.Outlines;

/// <summary>
/// Counts captions by chapter: Tabel 3.1, Gambar 3.1; Tabel L.1 in the appendices; Tabel 1 outside numbered chapters. Where others write captions
/// into the same document, it counts on with them: Tabel 1, Tabel 2.
/// </summary>
internal sealed class CaptionCounter(HeadingCounter headings, SequenceCounters? sequences = null)
{
    private readonly Dictionary<(ContentsKind Kind, string Chapter), int> _counts = [];

    public CaptionInfo Count(ContentsKind kind, string bookmark, string? referenceBookmark)
    {
        if (sequences is not null)
        {
            return new CaptionInfo(kind, Word(kind), string.Empty, false, sequences.Next(Word(kind)), false, bookmark, referenceBookmark) { CountsOn = true };
        }

        var isField = headings is { Chapter: HeadingKind.Numbered, ChapterNumber: > 0 };
        var chapter = headings.Chapter switch
        {
            HeadingKind.Numbered when isField => headings.ChapterNumber.ToString(CultureInfo.InvariantCulture),
            HeadingKind.Appendix => "L",
            _ => string.Empty,
        };
        var index = _counts[(kind, chapter)] = _counts.GetValueOrDefault((kind, chapter)) + 1;
        return new CaptionInfo(kind, Word(kind), chapter, isField, index, !isField, bookmark, referenceBookmark);
    }

    public static string Word(ContentsKind kind) => kind switch
    {
        ContentsKind.Tables => "Tabel",
        ContentsKind.Charts => "Grafik",
        _ => "Gambar",
    };
}
