using System.Globalization;
using Kks.Reporting.Word.Content;
using Kks.Reporting.Word.Xml;

namespace Kks.Reporting.Word.Charts;

/// <summary>Writes the part of a chart: plot area, series with the numbers they show, axes, legend.</summary>
internal sealed class ChartPartWriter(Utf8XmlWriter xml, ChartContent chart)
{
    private const int CategoryAxis = 111;
    private const int ValueAxis = 222;

    // Dark enough to tell apart in grey, calm enough for an official paper.
    private static readonly string[] Colors = ["2F5D8A", "8FB3D1", "5B8C5A", "C9A227", "8A5A44", "7A6C9D"];

    private static readonly string[] Thresholds = ["A33B2B", "C9772B", "7F7F7F"];

    /// <summary>The value of a series at a category; null where there is none one could draw.</summary>
    public static double? ValueAt(ChartSeries series, int index) =>
        index < series.Values.Count && series.Values[index] is { } value && double.IsFinite(value) ? value : null;

    public void Write(string language)
    {
        xml.Raw("<c:chartSpace xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"u8);
        xml.Markup($"<c:date1904 val=\"0\"/><c:lang val=\"{language}\"/><c:roundedCorners val=\"0\"/><c:chart><c:autoTitleDeleted val=\"1\"/><c:plotArea><c:layout/>");
        WriteGroups();
        WriteAxes();
        xml.Raw("</c:plotArea><c:legend><c:legendPos val=\"b\"/><c:overlay val=\"0\"/></c:legend><c:plotVisOnly val=\"1\"/><c:dispBlanksAs val=\"gap\"/></c:chart>"u8);
        xml.Raw("<c:spPr><a:solidFill><a:srgbClr val=\"FFFFFF\"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr>"u8);
        xml.Raw("<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz=\"900\"/></a:pPr><a:endParaRPr/></a:p></c:txPr>"u8);
        xml.Raw("<c:externalData r:id=\"rId1\"><c:autoUpdate val=\"0\"/></c:externalData></c:chartSpace>"u8);
    }

    /// <summary>The series of the chart's own kind, then the thresholds as lines over them.</summary>
    private void WriteGroups()
    {
        var canOverlay = chart.Kind is ChartKind.Bar or ChartKind.StackedBar;
        var own = Indexes(series => !canOverlay || !series.IsThreshold);
        var over = Indexes(series => canOverlay && series.IsThreshold);
        switch (chart.Kind)
        {
            case ChartKind.Line:
                WriteLines(own, areThresholds: false);
                break;
            case ChartKind.Radar:
                WriteRadar(own);
                break;
            default:
                WriteBars(own);
                break;
        }

        if (over.Count > 0)
        {
            WriteLines(over, areThresholds: true);
        }
    }

    private List<int> Indexes(Func<ChartSeries, bool> choose) => [.. Enumerable.Range(0, chart.Series.Count).Where(i => choose(chart.Series[i]))];

    private void WriteBars(List<int> series)
    {
        var stacked = chart.Kind == ChartKind.StackedBar;
        xml.Markup($"<c:barChart><c:barDir val=\"col\"/><c:grouping val=\"{(stacked ? "stacked" : "clustered")}\"/><c:varyColors val=\"0\"/>");
        foreach (var index in series)
        {
            WriteSeriesHead(index);
            xml.Markup($"<c:spPr><a:solidFill><a:srgbClr val=\"{Colors[index % Colors.Length]}\"/></a:solidFill></c:spPr><c:invertIfNegative val=\"0\"/>");
            WriteData(index);
            xml.Raw("</c:ser>"u8);
        }

        xml.Raw("<c:gapWidth val=\"60\"/>"u8);
        xml.Raw(stacked ? "<c:overlap val=\"100\"/>"u8 : default);
        WriteAxisIds();
        xml.Raw("</c:barChart>"u8);
    }

    private void WriteLines(List<int> series, bool areThresholds)
    {
        xml.Raw("<c:lineChart><c:grouping val=\"standard\"/><c:varyColors val=\"0\"/>"u8);
        for (var i = 0; i < series.Count; i++)
        {
            var color = areThresholds ? Thresholds[i % Thresholds.Length] : Colors[series[i] % Colors.Length];
            WriteSeriesHead(series[i]);
            WriteStroke(color, areThresholds);
            xml.Raw(areThresholds ? "<c:marker><c:symbol val=\"none\"/></c:marker>"u8 : "<c:marker><c:symbol val=\"circle\"/><c:size val=\"6\"/></c:marker>"u8);
            WriteData(series[i]);
            xml.Raw("<c:smooth val=\"0\"/></c:ser>"u8);
        }

        xml.Raw("<c:marker val=\"1\"/>"u8);
        WriteAxisIds();
        xml.Raw("</c:lineChart>"u8);
    }

    private void WriteRadar(List<int> series)
    {
        xml.Raw("<c:radarChart><c:radarStyle val=\"marker\"/><c:varyColors val=\"0\"/>"u8);
        foreach (var index in series)
        {
            WriteSeriesHead(index);
            WriteStroke(Colors[index % Colors.Length], isThreshold: chart.Series[index].IsThreshold);
            WriteData(index);
            xml.Raw("</c:ser>"u8);
        }

        WriteAxisIds();
        xml.Raw("</c:radarChart>"u8);
    }

    private void WriteStroke(string color, bool isThreshold)
    {
        xml.Markup($"<c:spPr><a:ln w=\"{(isThreshold ? 15_875 : 28_575)}\"><a:solidFill><a:srgbClr val=\"{color}\"/></a:solidFill>");
        xml.Raw(isThreshold ? "<a:prstDash val=\"dash\"/></a:ln></c:spPr>"u8 : "</a:ln></c:spPr>"u8);
    }

    private void WriteSeriesHead(int index)
    {
        xml.Markup($"<c:ser><c:idx val=\"{index}\"/><c:order val=\"{index}\"/><c:tx><c:strRef><c:f>{ChartWorkbookWriter.Sheet}!${ChartWorkbookWriter.Column(index + 1)}$1</c:f>");
        xml.Markup($"<c:strCache><c:ptCount val=\"1\"/><c:pt idx=\"0\"><c:v>{chart.Series[index].Name}</c:v></c:pt></c:strCache></c:strRef></c:tx>");
    }

    private void WriteData(int index)
    {
        var count = chart.Categories.Count;
        xml.Markup($"<c:cat><c:strRef><c:f>{ChartWorkbookWriter.Sheet}!$A$2:$A${count + 1}</c:f><c:strCache><c:ptCount val=\"{count}\"/>");
        for (var i = 0; i < count; i++)
        {
            xml.Markup($"<c:pt idx=\"{i}\"><c:v>{chart.Categories[i]}</c:v></c:pt>");
        }

        var column = ChartWorkbookWriter.Column(index + 1);
        xml.Markup($"</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>{ChartWorkbookWriter.Sheet}!${column}$2:${column}${count + 1}</c:f>");
        xml.Markup($"<c:numCache><c:formatCode>General</c:formatCode><c:ptCount val=\"{count}\"/>");
        for (var i = 0; i < count; i++)
        {
            if (ValueAt(chart.Series[index], i) is { } value)
            {
                xml.Markup($"<c:pt idx=\"{i}\"><c:v>{value.ToString("R", CultureInfo.InvariantCulture)}</c:v></c:pt>");
            }
        }

        xml.Raw("</c:numCache></c:numRef></c:val>"u8);
    }

    private void WriteAxisIds() => xml.Markup($"<c:axId val=\"{CategoryAxis}\"/><c:axId val=\"{ValueAxis}\"/>");

    private void WriteAxes()
    {
        xml.Markup($"<c:catAx><c:axId val=\"{CategoryAxis}\"/><c:scaling><c:orientation val=\"minMax\"/></c:scaling><c:delete val=\"0\"/><c:axPos val=\"b\"/>");
        xml.Raw(chart.Kind == ChartKind.Radar ? Grid : default);
        xml.Raw("<c:numFmt formatCode=\"General\" sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/><c:tickLblPos val=\"low\"/>"u8);
        xml.Markup($"<c:crossAx val=\"{ValueAxis}\"/><c:crosses val=\"autoZero\"/><c:auto val=\"1\"/><c:lblAlgn val=\"ctr\"/><c:lblOffset val=\"100\"/><c:noMultiLvlLbl val=\"0\"/></c:catAx>");
        xml.Markup($"<c:valAx><c:axId val=\"{ValueAxis}\"/><c:scaling><c:orientation val=\"minMax\"/>");
        if (chart.Maximum is { } maximum && double.IsFinite(maximum))
        {
            xml.Markup($"<c:max val=\"{maximum.ToString("R", CultureInfo.InvariantCulture)}\"/>");
        }

        xml.Raw("</c:scaling><c:delete val=\"0\"/><c:axPos val=\"l\"/>"u8);
        xml.Raw(Grid);
        xml.Raw("<c:numFmt formatCode=\"General\" sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/><c:tickLblPos val=\"nextTo\"/>"u8);
        xml.Markup($"<c:crossAx val=\"{CategoryAxis}\"/><c:crosses val=\"autoZero\"/><c:crossBetween val=\"between\"/></c:valAx>");
    }

    private static ReadOnlySpan<byte> Grid => "<c:majorGridlines><c:spPr><a:ln w=\"6350\"><a:solidFill><a:srgbClr val=\"D9D9D9\"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>"u8;
}
