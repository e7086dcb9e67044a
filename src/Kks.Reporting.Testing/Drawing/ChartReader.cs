using System.Xml.Linq;
using Kks.Reporting.Testing.Reading;

namespace Kks.Reporting.Testing.Drawing;

/// <summary>Reads the data a chart part carries, as Word shows it before anyone opens its workbook.</summary>
internal static class ChartReader
{
    private const int MostPoints = 100_000;

    private static readonly Dictionary<string, string> Kinds = new(StringComparer.Ordinal)
    {
        ["barChart"] = "batang",
        ["bar3DChart"] = "batang",
        ["lineChart"] = "garis",
        ["line3DChart"] = "garis",
        ["pieChart"] = "lingkaran",
        ["pie3DChart"] = "lingkaran",
        ["ofPieChart"] = "lingkaran",
        ["doughnutChart"] = "donat",
        ["areaChart"] = "bidang",
        ["area3DChart"] = "bidang",
        ["scatterChart"] = "sebar",
        ["bubbleChart"] = "gelembung",
        ["radarChart"] = "radar",
        ["stockChart"] = "saham",
        ["surfaceChart"] = "permukaan",
    };

    public static ChartData Read(XElement root)
    {
        var plots = root.Descendant("plotArea")?.Elements().Where(item => Kinds.ContainsKey(item.Name.LocalName)).ToList() ?? [];
        var series = plots.SelectMany(plot => plot.Children("ser")).Select(ChartSeriesData.Read).ToList();
        var kind = string.Join(" dan ", plots.Select(KindOf).Distinct());
        var title = root.Child("chart").Child("title") is { } heading ? TextOf(heading) : null;
        return new ChartData(kind, title, series.Count == 0 ? [] : Rows(series));
    }

    private static List<IReadOnlyList<string>> Rows(List<ChartSeriesData> series)
    {
        var rows = new List<IReadOnlyList<string>> { (string[])["", .. series.Select(item => item.Name)] };
        foreach (var index in series.SelectMany(item => item.Categories.Keys.Concat(item.Values.Keys)).Distinct().Order().Take(MostPoints / series.Count))
        {
            var category = series.Select(item => item.Categories.GetValueOrDefault(index)).FirstOrDefault(name => name is not null) ?? "";
            rows.Add((string[])[category, .. series.Select(item => item.Values.GetValueOrDefault(index, ""))]);
        }

        return rows;
    }

    private static string KindOf(XElement plot) => plot.Value("barDir") == "bar" ? "batang mendatar" : Kinds[plot.Name.LocalName];

    private static string TextOf(XElement element) => string.Concat(element.Descendants().Where(item => item.Is("t") || item.Is("v")).Select(item => item.Value)).Trim();
}
