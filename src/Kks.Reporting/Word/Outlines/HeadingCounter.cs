using System.Globalization;

namespace Kks.Reporting.Word.Outlines;

/// <summary>Counts headings as Word's multilevel list will: BAB I / A. / 1. / a. / 1).</summary>
internal sealed class HeadingCounter
{
    private readonly int[] _chapters = new int[6];
    private readonly int[] _appendices = new int[6];

    /// <summary>The kind of the chapter we are in; what stands below an unnumbered chapter has no numbers either.</summary>
    public HeadingKind Chapter { get; private set; } = HeadingKind.Numbered;

    public int ChapterNumber => Chapter == HeadingKind.Appendix ? _appendices[1] : _chapters[1];

    /// <summary>The kind this heading has where it says nothing itself.</summary>
    public HeadingKind Inherit(int level) => level == 1 ? HeadingKind.Numbered : Chapter switch
    {
        HeadingKind.Front or HeadingKind.Unnumbered => HeadingKind.Unnumbered,
        HeadingKind.Appendix => HeadingKind.Appendix,
        _ => HeadingKind.Numbered,
    };

    /// <summary>Counts a heading and gives its number as printed; empty where it has none.</summary>
    public string Count(int level, HeadingKind kind)
    {
        if (level == 1)
        {
            Chapter = kind;
        }

        if (kind is HeadingKind.Unnumbered or HeadingKind.Front)
        {
            return string.Empty;
        }

        var counters = kind == HeadingKind.Appendix ? _appendices : _chapters;
        counters[level]++;
        counters.AsSpan(level + 1).Clear();
        return Print(level, counters[level], kind);
    }

    private static string Print(int level, int number, HeadingKind kind) => level switch
    {
        1 when kind == HeadingKind.Appendix => string.Create(CultureInfo.InvariantCulture, $"LAMPIRAN {number}"),
        1 => $"BAB {Numerals.Roman(number)}",
        2 => $"{Numerals.Letter(number)}.",
        3 => string.Create(CultureInfo.InvariantCulture, $"{number}."),
        4 => $"{Numerals.Letter(number).ToLowerInvariant()}.",
        _ => string.Create(CultureInfo.InvariantCulture, $"{number})"),
    };
}
