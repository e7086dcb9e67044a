using System.Xml.Linq;
using Kks.Reporting.Testing.Reading;

namespace Kks.Reporting.Testing.Drawing;

/// <summary>One series of a chart: name, and categories and values by the index of the point.</summary>
internal sealed record ChartSeriesData(string Name, IReadOnlyDictionary<int, string> Categories, IReadOnlyDictionary<int, string> Values)
{
    public static ChartSeriesData Read(XElement series) => new(
        string.Concat(series.Child("tx")?.Descendants().Where(item => item.Is("v") || item.Is("t")).Select(item => item.Value) ?? []),
        Points(series.Child("cat") ?? series.Child("xVal")),
        Points(series.Child("val") ?? series.Child("yVal")));

    private static Dictionary<int, string> Points(XElement? data)
    {
        var points = new Dictionary<int, string>();
        // Categories in several levels: the first level is the one next to the axis.
        var source = data.Descendant("lvl") ?? data;
        foreach (var point in source?.Descendants().Where(item => item.Is("pt")) ?? [])
        {
            points.TryAdd(point.Int("idx") ?? points.Count, point.Child("v")?.Value ?? "");
        }

        return points;
    }
}
