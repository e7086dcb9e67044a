using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Kks.Reporting.Testing.Reading;

namespace Kks.Reporting.Testing.Drawing;

/// <summary>How large a drawing is printed.</summary>
internal static partial class ObjectSize
{
    private const double EmuPerCentimetre = 360_000;
    private const double CentimetresPerInch = 2.54;
    private const double PointsPerInch = 72;

    /// <summary>For example <c>12,0 × 8,0 cm</c>; null where the drawing does not say.</summary>
    public static string? Of(XElement drawing)
    {
        if (drawing.Descendant("extent") is { } extent && Number(extent.Attr("cx")) is { } width && Number(extent.Attr("cy")) is { } height)
        {
            return Format(width / EmuPerCentimetre, height / EmuPerCentimetre);
        }

        var style = drawing.Descendants().Select(item => item.Attr("style")).FirstOrDefault(text => text is not null && Length().IsMatch(text));
        return style is not null && Measure(style, "width") is { } wide && Measure(style, "height") is { } high ? Format(wide, high) : null;
    }

    private static string Format(double width, double height) =>
        string.Create(CultureInfo.InvariantCulture, $"{width:0.0} × {height:0.0} cm").Replace('.', ',');

    private static double? Number(string? text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null;

    // The older form of drawings measures as style sheets do: width:120pt;height:3in
    private static double? Measure(string style, string side)
    {
        foreach (Match match in Length().Matches(style))
        {
            if (match.Groups["side"].Value == side && Number(match.Groups["number"].Value) is { } number)
            {
                return match.Groups["unit"].Value switch
                {
                    "in" => number * CentimetresPerInch,
                    "cm" => number,
                    "mm" => number / 10,
                    _ => number / PointsPerInch * CentimetresPerInch,
                };
            }
        }

        return null;
    }

    [GeneratedRegex("(?:^|;)\\s*(?<side>width|height)\\s*:\\s*(?<number>[0-9.]+)(?<unit>pt|in|cm|mm)", RegexOptions.None, 1000)]
    private static partial Regex Length();
}
