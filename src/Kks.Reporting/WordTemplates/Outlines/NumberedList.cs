using System.Globalization;
using Kks.Reporting.WordTemplates.Markup;

namespace Kks.Reporting.WordTemplates.Outlines;

/// <summary>A multilevel list as the numbering part defines it. Immutable; told apart by reference.</summary>
internal sealed class NumberedList
{
    private NumberedList(IReadOnlyList<NumberedLevel> levels) => Levels = levels;

    public IReadOnlyList<NumberedLevel> Levels { get; }

    public static NumberedList Of(MarkupElement definition, MarkupElement number)
    {
        var levels = new List<NumberedLevel>();
        foreach (var own in definition.Elements.Where(element => element.IsWord("lvl")))
        {
            var change = number.Elements.FirstOrDefault(element => element.IsWord("lvlOverride") && element.WordValue("ilvl") == own.WordValue("ilvl"));
            var level = change?.Element("lvl") ?? own;
            levels.Add(new NumberedLevel(
                Number(change?.Element("startOverride")) ?? Number(level.Element("start")) ?? 0,
                level.Element("numFmt")?.WordValue("val"),
                level.Element("lvlText")?.WordValue("val") ?? "",
                level.Element("suff")?.WordValue("val") is null or "tab",
                level.Element("isLgl") is not null,
                level.Element("pStyle")?.WordValue("val")));
        }

        return new NumberedList(levels);
    }

    /// <summary>The level that goes with a style; null where none does.</summary>
    public int? LevelOfStyle(string styleId)
    {
        for (var level = 0; level < Levels.Count; level++)
        {
            if (Levels[level].StyleId == styleId)
            {
                return level;
            }
        }

        return null;
    }

    private static int? Number(MarkupElement? element) =>
        int.TryParse(element?.WordValue("val"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
