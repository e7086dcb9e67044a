using System.Globalization;
using Kks.Reporting.Word.Content;
using Kks.Reporting.Word.Packaging;

namespace Kks.Reporting.Word.Charts;

/// <summary>The charts of a document; each is a part of its own, written when the text is done.</summary>
internal sealed class ChartStore(string prefix = "grafik")
{
    private const string ChartType = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
    private const string PackageRelationship = "package";

    private readonly List<ChartContent> _charts = [];

    /// <summary>Keeps a chart, and gives the path of its part below <c>word/</c>.</summary>
    public string Add(ChartContent chart)
    {
        _charts.Add(chart);
        return string.Create(CultureInfo.InvariantCulture, $"charts/{prefix}{_charts.Count}.xml");
    }

    public void WriteTo(PackageWriter package, string language)
    {
        for (var i = 0; i < _charts.Count; i++)
        {
            var number = (i + 1).ToString(CultureInfo.InvariantCulture);
            using (var xml = package.OpenXml($"word/charts/{prefix}{number}.xml", ChartType))
            {
                new ChartPartWriter(xml, _charts[i]).Write(language);
            }

            var relationships = new Relationships();
            relationships.Add(Relationships.Office + PackageRelationship, $"../embeddings/{prefix}{number}.xlsx");
            relationships.WriteTo(package, $"word/charts/_rels/{prefix}{number}.xml.rels");
            using var workbook = package.OpenMedia($"word/embeddings/{prefix}{number}.xlsx");
            ChartWorkbookWriter.Write(_charts[i], workbook);
        }
    }
}
