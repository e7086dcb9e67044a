using System.Globalization;
using System.Xml.Linq;
using Kks.Reporting.Word.Xml;

namespace Kks.Reporting.Word.Documents;

/// <summary>Lengths with units, as strict documents write them, in the units every reader knows.</summary>
internal static class Measures
{
    private static readonly HashSet<string> HalfPoints = ["sz", "szCs", "kern", "position"];

    private static readonly HashSet<string> Lengths =
    [
        "w", "h", "left", "right", "top", "bottom", "start", "end", "hanging", "firstLine", "before", "after", "line", "pos", "header", "footer", "gutter", "space",
        "hSpace", "vSpace", "x", "y", "tblpX", "tblpY", "leftFromText", "rightFromText", "topFromText", "bottomFromText", "linePitch", "distance",
    ];

    private static readonly HashSet<string> Values = [.. HalfPoints, "spacing", "w", "trHeight"];

    /// <summary>Rewrites the lengths of WordprocessingML in a tree.</summary>
    public static void Convert(XElement root)
    {
        foreach (var attribute in root.DescendantsAndSelf().Attributes().Where(IsLength))
        {
            if (attribute.Value.Length is > 1 and < 20 && !char.IsAsciiDigit(attribute.Value[^1]) && (char.IsAsciiDigit(attribute.Value[0]) || attribute.Value[0] == '-'))
            {
                Convert(attribute);
            }
        }
    }

    /// <summary>A length in twips; null for what is none.</summary>
    public static double? Twips(string text)
    {
        var unit = text.Length > 2 && char.IsAsciiLetter(text[^1]) ? text[^2..] : "";
        if (!double.TryParse(text[..^unit.Length], NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number))
        {
            return null;
        }

        return unit switch
        {
            "" => number,
            "pt" => number * 20,
            "pc" or "pi" => number * 240,
            "in" => number * 1440,
            "cm" => number * 1440 / 2.54,
            "mm" => number * 144 / 2.54,
            _ => null,
        };
    }

    private static bool IsLength(XAttribute attribute) => attribute.Name.Namespace == WordNames.Main
        && (Lengths.Contains(attribute.Name.LocalName) || (attribute.Name.LocalName == "val" && Values.Contains(attribute.Parent!.Name.LocalName)));

    private static void Convert(XAttribute attribute)
    {
        var element = attribute.Parent!;
        if (attribute.Value.EndsWith('%') && double.TryParse(attribute.Value[..^1], NumberStyles.Float, CultureInfo.InvariantCulture, out var percent))
        {
            // Widths count in fiftieths of a percent, the width of letters in whole ones.
            attribute.Value = Whole(element.Attribute(WordNames.Main + "type")?.Value == "pct" ? percent * 50 : percent);
        }
        else if (Twips(attribute.Value) is { } twips)
        {
            attribute.Value = Whole(HalfPoints.Contains(element.Name.LocalName) ? twips / 10 : twips);
        }
    }

    private static string Whole(double number) => Math.Round(number).ToString(CultureInfo.InvariantCulture);
}
