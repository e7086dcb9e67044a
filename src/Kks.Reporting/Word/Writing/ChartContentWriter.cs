using Kks.Reporting.Word.Content;
using Kks.Reporting.Word.Outlines;
using Kks.Reporting.Word.Packaging;
using Kks.Reporting.Word.Pictures;
using Kks.Reporting.Word.Styles;
using Markdig.Syntax;

namespace Kks.Reporting.Word.Writing;

/// <summary>Writes the place of a chart in the text, and its caption below.</summary>
internal sealed class ChartContentWriter(WriterContext context, RunWriter runs, ParagraphWriter paragraphs, CaptionWriter captions)
{
    public void Write(ChartContent chart, CaptionInfo? caption, Block place, int width)
    {
        if (chart.Categories.Count == 0 || chart.Series.Count == 0)
        {
            context.Diagnostics.Error("KKS4032", "Grafik tanpa data tidak dapat digambar.", place, "Beri sedikitnya satu kategori dan satu deret.");
            paragraphs.Write(WordStyle.Picture, "[Grafik tanpa data]", RunFormat.Framed);
        }
        else
        {
            WriteDrawing(chart, place, width);
        }

        if (caption is not null)
        {
            captions.Write(caption, WordStyle.CaptionBelow, chart.Caption ?? string.Empty);
        }
    }

    private void WriteDrawing(ChartContent chart, Block place, int width)
    {
        if (string.IsNullOrWhiteSpace(chart.AlternativeText))
        {
            context.Diagnostics.Warning("KKS4014", "Grafik tidak memiliki teks alternatif.", place, "Tulis apa yang ditunjukkannya.");
        }

        var (xml, drawing) = (context.Xml, context.NextDrawing());
        var id = context.DocumentRelationships.Add(Relationships.Office + "chart", context.Charts.Add(chart));
        var across = (long)width * PictureSize.EmuPerTwip;
        var down = (long)PageGeometry.Twips(Math.Clamp(chart.HeightCm, 3, 20)) * PictureSize.EmuPerTwip;
        paragraphs.Open(WordStyle.Picture);
        runs.Start(RunFormat.None);
        xml.Markup($"<w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"{across}\" cy=\"{down}\"/><wp:effectExtent l=\"0\" t=\"0\" r=\"0\" b=\"0\"/>");
        xml.Markup($"<wp:docPr id=\"{drawing}\" name=\"Grafik {drawing}\" descr=\"{chart.AlternativeText ?? chart.Caption}\"/><wp:cNvGraphicFramePr/>");
        xml.Raw("<a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/chart\">"u8);
        xml.Markup($"<c:chart xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" r:id=\"{id}\"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>");
        paragraphs.Close();
    }
}
