using Kks.Reporting.Word.Content;
using Kks.Reporting.Word.Packaging;
using Kks.Reporting.Word.Pictures;
using Markdig.Syntax;

namespace Kks.Reporting.Word.Writing;

/// <summary>Writes a picture into the paragraph that is open, or a visible placeholder where it cannot be shown.</summary>
internal sealed class PictureWriter(WriterContext context, RunWriter runs, ParagraphWriter paragraphs)
{
    /// <summary>Pictures leave a fifth of the page to their caption and the text around.</summary>
    private const double ShareOfHeight = 0.8;

    public void WriteInline(PictureContent picture, MarkdownObject place, int width)
    {
        if (string.IsNullOrWhiteSpace(picture.AlternativeText))
        {
            context.Diagnostics.Warning("KKS4014", $"Gambar '{picture.Source}' tidak memiliki teks alternatif.", place, "Tulis apa yang tampak: ![petugas memeriksa air](berkas.jpg).");
        }

        if (context.Media.Find(picture.Source, place) is not { } stored)
        {
            runs.Text($"[Gambar tidak dapat ditampilkan: {picture.Source}]", RunFormat.Framed);
            return;
        }

        var height = (int)(context.Sections.Page.TextHeight * ShareOfHeight);
        var size = PictureSize.Fit(stored.Info, picture.WidthCm, picture.MaxHeightCm, width, height);
        WriteDrawing(stored, size, picture.AlternativeText ?? picture.Caption ?? string.Empty);
    }

    /// <summary>A paragraph that holds a picture and nothing else.</summary>
    public void WriteParagraph(PictureContent picture, MarkdownObject place, int width, in BlockScope scope)
    {
        paragraphs.Open(scope);
        WriteInline(picture, place, width);
        paragraphs.Close();
    }

    private void WriteDrawing(StoredPicture stored, PictureSize size, string description)
    {
        var (xml, drawing) = (context.Xml, context.NextDrawing());
        var id = context.Relationships.Add(Relationships.Office + "image", stored.Target);
        var (sides, ends) = Overhang(stored.Info, size);
        runs.Start(RunFormat.None);
        xml.Raw("<w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">"u8);
        xml.Markup($"<wp:extent cx=\"{size.Width}\" cy=\"{size.Height}\"/><wp:effectExtent l=\"{sides}\" t=\"{ends}\" r=\"{sides}\" b=\"{ends}\"/>");
        xml.Markup($"<wp:docPr id=\"{drawing}\" name=\"Gambar {drawing}\" descr=\"{description}\"/>");
        xml.Raw("<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect=\"1\"/></wp:cNvGraphicFramePr>"u8);
        xml.Raw("<a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic>"u8);
        xml.Markup($"<pic:nvPicPr><pic:cNvPr id=\"{drawing}\" name=\"Gambar {drawing}\"/><pic:cNvPicPr/></pic:nvPicPr>");
        xml.Markup($"<pic:blipFill><a:blip r:embed=\"{id}\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>");
        xml.Raw("<pic:spPr>"u8);
        xml.Raw(Turn(stored.Info.Orientation));
        xml.Markup($"<a:off x=\"0\" y=\"0\"/><a:ext cx=\"{size.Width}\" cy=\"{size.Height}\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr>");
        xml.Raw("</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"u8);
    }

    /// <summary>How far a turned picture reaches beyond the room of the unturned one, at the sides and at the ends.</summary>
    private static (long Sides, long Ends) Overhang(ImageInfo info, PictureSize size)
    {
        var half = info.IsTurned ? (size.Width - size.Height) / 2 : 0;
        return (Math.Max(0, -half), Math.Max(0, half));
    }

    /// <summary>What a camera meant by its orientation: turned clockwise in 60,000ths of a degree, mirrored first.</summary>
    private static ReadOnlySpan<byte> Turn(int orientation) => orientation switch
    {
        2 => "<a:xfrm flipH=\"1\">"u8,
        3 => "<a:xfrm rot=\"10800000\">"u8,
        4 => "<a:xfrm flipV=\"1\">"u8,
        5 => "<a:xfrm rot=\"16200000\" flipH=\"1\">"u8,
        6 => "<a:xfrm rot=\"5400000\">"u8,
        7 => "<a:xfrm rot=\"5400000\" flipH=\"1\">"u8,
        8 => "<a:xfrm rot=\"16200000\">"u8,
        _ => "<a:xfrm>"u8,
    };
}
