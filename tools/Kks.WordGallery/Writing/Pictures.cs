using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Kks.SampleArt.Drawing;
using Kks.SampleArt.Encoding;

namespace Kks.WordGallery.Writing;

/// <summary>Pictures in a template: a grey card where a photo will stand, its alternative text a tag.</summary>
internal static class Pictures
{
    private const long UnitsPerCm = 360_000;

    /// <summary>Adds the grey card to the document once; the relationship's id.</summary>
    public static string AddCard(MainDocumentPart main)
    {
        const string Id = "rIdCard";
        var part = main.AddNewPart<ImagePart>("image/png", Id);
        using var picture = new MemoryStream();
        PngWriter.Write(picture, Card());
        picture.Position = 0;
        part.FeedData(picture);
        return Id;
    }

    /// <summary>A picture in the line.</summary>
    public static Run Inline(string relationship, uint id, string description, double widthCm, double heightCm)
    {
        var (width, height) = ((long)(widthCm * UnitsPerCm), (long)(heightCm * UnitsPerCm));
        return new Run(new Drawing(
            $"""
            <w:drawing xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{width}" cy="{height}"/><wp:docPr id="{id}" name="Gambar {id}" descr="{System.Security.SecurityElement.Escape(description)}"/><wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" noChangeAspect="1"/></wp:cNvGraphicFramePr><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="{id}" name="kartu.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="{relationship}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{width}" cy="{height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:ln w="9525"><a:solidFill><a:srgbClr val="7F7F7F"/></a:solidFill></a:ln></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>
            """));
    }

    private static Raster Card()
    {
        var canvas = new Canvas(240, 160);
        canvas.Rectangle(0, 0, 240, 160, Rgb.Hex(0xE3E7EB));
        canvas.Circle(180, 46, 16, Rgb.Hex(0xF2D16B));
        canvas.Polygon(Rgb.Hex(0x9FB1BF), 20, 130, 90, 50, 140, 105, 165, 80, 220, 130);
        return canvas.Finish();
    }
}
