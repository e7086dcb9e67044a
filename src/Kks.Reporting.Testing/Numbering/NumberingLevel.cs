using System.Xml.Linq;
using Kks.Reporting.Testing.Reading;

namespace Kks.Reporting.Testing.Numbering;

/// <summary>One level of a list: where it starts, how it counts, what stands around the number.</summary>
internal sealed record NumberingLevel(int Start, string Format, string Text, bool Legal, int? RestartAfter, string? Style)
{
    public static NumberingLevel Read(XElement level) => new(
        level.IntValue("start") ?? 0,
        level.Value("numFmt") ?? level.Descendant("numFmt").Attr("val") ?? "decimal",
        level.Value("lvlText") ?? "",
        level.IsOn("isLgl"),
        level.IntValue("lvlRestart"),
        level.Value("pStyle"));

    public bool IsBullet => Format == "bullet";
}
