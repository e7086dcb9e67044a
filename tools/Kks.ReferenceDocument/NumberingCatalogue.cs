using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Kks.ReferenceDocument;

/// <summary>The four numberings: chapters (BAB I / A. / 1. / a. / 1)), appendices, bullets, numbered lists.</summary>
internal static class NumberingCatalogue
{
    public const int Chapters = 1;
    public const int Appendices = 2;
    public const int Bullets = 3;
    public const int Numbers = 4;

    private const int Step = 425;

    public static Numbering Build() => new(
        Abstract(Chapters, "Bab", MultiLevelValues.Multilevel, ChapterLevels("BAB %1", NumberFormatValues.UpperRoman, linked: true)),
        Abstract(Appendices, "Lampiran", MultiLevelValues.Multilevel, ChapterLevels("LAMPIRAN %1", NumberFormatValues.Decimal, linked: false)),
        Abstract(Bullets, "Butir", MultiLevelValues.HybridMultilevel, Enumerable.Range(0, 9).Select(Bullet)),
        Abstract(Numbers, "Nomor", MultiLevelValues.HybridMultilevel, Enumerable.Range(0, 9).Select(Number)),
        Instance(Chapters),
        Instance(Appendices),
        Instance(Bullets),
        Instance(Numbers));

    private static AbstractNum Abstract(int id, string name, MultiLevelValues kind, IEnumerable<Level> levels)
    {
        var hex = (0x4B4B5300 + id).ToString("X8", CultureInfo.InvariantCulture);
        var definition = new AbstractNum(
            new Nsid { Val = hex },
            new MultiLevelType { Val = kind },
            new TemplateCode { Val = hex },
            new AbstractNumDefinitionName { Val = name })
        {
            AbstractNumberId = id,
        };
        definition.Append(levels);
        return definition;
    }

    private static NumberingInstance Instance(int id) => new(new AbstractNumId { Val = id }) { NumberID = id };

    private static IEnumerable<Level> ChapterLevels(string chapter, NumberFormatValues chapterFormat, bool linked)
    {
        (string Text, NumberFormatValues Format)[] levels =
        [
            (chapter, chapterFormat),
            ("%2.", NumberFormatValues.UpperLetter),
            ("%3.", NumberFormatValues.Decimal),
            ("%4.", NumberFormatValues.LowerLetter),
            ("%5)", NumberFormatValues.Decimal),
        ];
        for (var i = 0; i < levels.Length; i++)
        {
            yield return MakeLevel(
                i,
                levels[i].Format,
                levels[i].Text,
                linked ? $"Judul{i + 1}" : null,
                i == 0 ? LevelSuffixValues.Space : LevelSuffixValues.Tab,
                i == 0 ? 0 : 567,
                i == 0 ? 0 : 567);
        }
    }

    private static Level Bullet(int level)
    {
        string[] marks = ["•", "–", "▪"];
        return MakeLevel(level, NumberFormatValues.Bullet, marks[level % 3], level == 0 ? "DaftarButir" : null, LevelSuffixValues.Tab, (level + 1) * Step, Step);
    }

    private static Level Number(int level)
    {
        (string Text, NumberFormatValues Format)[] cycle =
        [
            ("%{0}.", NumberFormatValues.Decimal),
            ("%{0}.", NumberFormatValues.LowerLetter),
            ("%{0})", NumberFormatValues.Decimal),
            ("%{0})", NumberFormatValues.LowerLetter),
        ];
        var (text, format) = cycle[level % cycle.Length];
        var mark = text.Replace("{0}", (level + 1).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        return MakeLevel(level, format, mark, level == 0 ? "DaftarNomor" : null, LevelSuffixValues.Tab, (level + 1) * Step, Step);
    }

    private static Level MakeLevel(int index, NumberFormatValues format, string text, string? style, LevelSuffixValues suffix, int left, int hanging)
    {
        var level = new Level { LevelIndex = index };
        level.Append(new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = format });
        if (style is not null)
        {
            level.Append(new ParagraphStyleIdInLevel { Val = style });
        }

        level.Append(
            new LevelSuffix { Val = suffix },
            new LevelText { Val = text },
            new LevelJustification { Val = LevelJustificationValues.Left },
            new PreviousParagraphProperties(new Indentation
            {
                Left = left.ToString(CultureInfo.InvariantCulture),
                Hanging = hanging.ToString(CultureInfo.InvariantCulture),
            }));
        return level;
    }
}
