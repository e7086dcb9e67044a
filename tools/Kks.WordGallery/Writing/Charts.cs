using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Kks.WordGallery.Writing;

/// <summary>A native bar chart in a template: its title holds tags, its figures are the template's own.</summary>
internal static class Charts
{
    private const string Drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private const string Chart = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    /// <summary>Adds the chart's part and makes the run that shows it.</summary>
    public static Run Add(MainDocumentPart main, uint id, string title, string series, params (string Name, int Value)[] bars)
    {
        var part = main.AddNewPart<ChartPart>("rIdChart");
        GalleryDocument.Feed(
            part,
            $"""
            <c:chartSpace xmlns:c="{Chart}" xmlns:a="{Drawing}"><c:roundedCorners val="0"/><c:chart><c:title>{Title(title)}<c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/><c:plotArea><c:layout/><c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/><c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:v>{series}</c:v></c:tx><c:spPr><a:solidFill><a:srgbClr val="1F5A8A"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/><c:cat><c:strLit>{Points(bars.Select(bar => bar.Name))}</c:strLit></c:cat><c:val><c:numLit>{Points(bars.Select(bar => bar.Value.ToString(System.Globalization.CultureInfo.InvariantCulture)))}</c:numLit></c:val></c:ser><c:gapWidth val="60"/><c:axId val="1001"/><c:axId val="1002"/></c:barChart><c:catAx><c:axId val="1001"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="1002"/><c:crosses val="autoZero"/></c:catAx><c:valAx><c:axId val="1002"/><c:scaling><c:orientation val="minMax"/><c:max val="100"/><c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:majorGridlines/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="1001"/><c:crosses val="autoZero"/></c:valAx></c:plotArea><c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="1"/></c:chart></c:chartSpace>
            """);
        return new Run(new DocumentFormat.OpenXml.Wordprocessing.Drawing(
            $"""
            <w:drawing xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0"><wp:extent cx="5400000" cy="2880000"/><wp:docPr id="{id}" name="Grafik {id}" descr="Grafik batang: {title}"/><wp:cNvGraphicFramePr/><a:graphic xmlns:a="{Drawing}"><a:graphicData uri="{Chart}"><c:chart xmlns:c="{Chart}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rIdChart"/></a:graphicData></a:graphic></wp:inline></w:drawing>
            """));
    }

    private static string Title(string text) => $"<c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz=\"1200\" b=\"1\"/></a:pPr><a:r><a:rPr lang=\"id-ID\" sz=\"1200\" b=\"1\"/><a:t>{text}</a:t></a:r></a:p></c:rich></c:tx>";

    private static string Points(IEnumerable<string> values)
    {
        var points = values.Select((value, index) => $"<c:pt idx=\"{index}\"><c:v>{value}</c:v></c:pt>").ToList();
        return $"<c:ptCount val=\"{points.Count}\"/>{string.Concat(points)}";
    }
}
