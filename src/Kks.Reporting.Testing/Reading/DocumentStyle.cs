using System.Globalization;
using System.Xml.Linq;

namespace Kks.Reporting.Testing.Reading;

/// <summary>One style as it is written, without what it inherits.</summary>
internal sealed record DocumentStyle(string Id, string Name, string? BasedOn, int? Outline, string? Number, int? Level, bool? Hidden)
{
    private const string HeadingPrefix = "heading ";

    public static DocumentStyle Read(string id, XElement style)
    {
        var name = style.Value("name") ?? id;
        var paragraph = style.Child("pPr");
        var numbering = paragraph.Child("numPr");
        return new DocumentStyle(
            id,
            name,
            style.Value("basedOn"),
            paragraph.IntValue("outlineLvl") ?? HeadingLevel(name),
            numbering.Value("numId"),
            numbering.IntValue("ilvl"),
            style.Child("rPr").Child("vanish") is null ? null : style.Child("rPr").IsOn("vanish"));
    }

    // Word knows its heading styles by name, whatever else they say.
    private static int? HeadingLevel(string name) =>
        name.StartsWith(HeadingPrefix, StringComparison.OrdinalIgnoreCase)
        && int.TryParse(name.AsSpan(HeadingPrefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var level)
        && level is >= 1 and <= 9 ? level - 1 : null;
}
