using System.Globalization;
using Kks.Reporting.Word.Content;
using Kks.Reporting.Word.Packaging;

namespace Kks.Reporting.Word.Charts;

/// <summary>The charts of a document; each is a part of its own, written when the text is done.</summary>
internal sealed class ChartStore
{
    private const string ChartType = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
    private const string PackageRelationship = "package";

    private readonly List<ChartContent> _charts = [];

    /// <summary>Keeps a chart, and gives the path of its part below <c>word/</c>.</summary>
    public string Add(ChartContent chart)
    {
        _charts.Add(chart);
        return string.Create(CultureInfo.InvariantCulture, $"charts/grafik{_charts.Count}.xml");
    }

    public void WriteTo(PackageWriter package, string language)
    {
        for (var i = 0; i < _charts.Count; i++)
        {
            var number = (i + 1).ToString(CultureInfo.InvariantCulture);
            using (var xml = package.OpenXml($"word/charts/grafik{number}.xml", ChartType))
            {
                new ChartPartWriter(xml, _charts[i]).Write(language);
            }

            var relationships = new Relationships();
            relationships.Add(Relationships.Office + PackageRelationship, $"../embeddings/grafik{number}.xlsx");
            relationships.WriteTo(package, $"word/charts/_rels/grafik{number}.xml.rels");
            using var workbook = package.OpenMedia($"word/embeddings/grafik{number}.xlsx");
            ChartWorkbookWriter.Write(_charts[i], workbook);
        }
    }
}
