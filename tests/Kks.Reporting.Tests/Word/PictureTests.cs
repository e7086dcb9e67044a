using System.Xml.Linq;
using Kks.Reporting.Word;
using Kks.Reporting.Word.Content;
using Kks.Reporting.Word.Pictures;

namespace Kks.Reporting.Tests.Word;

public sealed class PictureTests
{
    private static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static readonly XNamespace Wp = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

    [Fact]
    public void The_same_bytes_are_stored_once_whatever_they_are_called()
    {
        var images = new TestImages();
        images["salinan.png"] = images["foto.png"];
        var document = From("![a](foto.png)\n\n![b](salinan.png)\n\n![c](foto.png)", images);
        Assert.Single(document.PartNames(), name => name.StartsWith("word/media/", StringComparison.Ordinal));
        Assert.Equal(3, document.Body.Descendants(Wp + "docPr").Count());
        Assert.Equal(2, images.Opened["foto.png"]);
        Assert.Equal(1, images.Opened["salinan.png"]);
    }

    [Theory]
    [InlineData(1, null, null)]
    [InlineData(2, null, "flipH")]
    [InlineData(3, "10800000", null)]
    [InlineData(4, null, "flipV")]
    [InlineData(5, "16200000", "flipH")]
    [InlineData(6, "5400000", null)]
    [InlineData(7, "5400000", "flipH")]
    [InlineData(8, "16200000", null)]
    public void A_photo_is_turned_as_the_camera_meant_it(int orientation, string? turn, string? mirror)
    {
        var images = new TestImages { ["k.jpg"] = TestImages.Jpeg(400, 300, orientation) };
        var frame = From("![foto](k.jpg)", images).Body.Descendants(A + "xfrm").Single();
        Assert.Equal(turn, (string?)frame.Attribute("rot"));
        Assert.Equal(mirror, frame.Attributes().Select(a => a.Name.LocalName).SingleOrDefault(name => name.StartsWith("flip", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(96, 2.5, 2.5)]
    [InlineData(300, 0.8, 0.8)]
    [InlineData(1, 2.5, 2.5)]
    public void The_natural_size_follows_the_resolution_one_can_believe(int dpi, double width, double height)
    {
        var images = new TestImages { ["k.jpg"] = TestImages.Jpeg(96, 96, dpi: dpi) };
        AssertSize(From("![foto](k.jpg)", images), width, height);
    }

    [Fact]
    public void Png_says_its_resolution_per_metre()
    {
        AssertSize(From("![foto](k.png)", new TestImages { ["k.png"] = TestImages.Png(200, 100, pixelsPerMetre: 10_000) }), 2, 1);
    }

    [Theory]
    [InlineData("{lebar=8cm}", 8, 6)]
    [InlineData("{lebar=80mm}", 8, 6)]
    [InlineData("{lebar=40cm}", 16, 12)]
    [InlineData("{tinggi=3cm}", 4, 3)]
    public void The_size_wanted_is_kept_within_the_page(string attributes, double width, double height) =>
        AssertSize(From($"![foto](foto.png){attributes}", new TestImages()), width, height);

    [Fact]
    public void A_turned_photo_fits_with_its_longer_side()
    {
        var images = new TestImages { ["k.jpg"] = TestImages.Jpeg(4000, 3000, orientation: 6) };
        var extent = From("![foto](k.jpg)", images).Body.Descendants(Wp + "extent").Single();
        Assert.InRange((long)extent.Attribute("cx")! / 360_000.0, 15.9, 16.05);
    }

    [Fact]
    public void A_missing_alternative_text_is_reported_and_the_caption_stands_in()
    {
        var document = From("![](foto.png \"Pasar Galiran\")", new TestImages());
        Assert.Equal(["KKS4014"], document.Codes);
        Assert.Equal("Pasar Galiran", (string?)document.Body.Descendants(Wp + "docPr").Single().Attribute("descr"));
    }

    [Theory]
    [InlineData(100)]
    [InlineData(60)]
    [InlineData(9)]
    [InlineData(3)]
    public void A_picture_cut_short_is_broken(int length)
    {
        var png = TestImages.Png(30, 30);
        Assert.Null(ImageProbe.Read(ImageKind.Png, png.AsSpan(0, Math.Min(Math.Max(length, 8), png.Length - 1))));
        var jpeg = TestImages.Jpeg(30, 30);
        Assert.Null(ImageProbe.Read(ImageKind.Jpeg, jpeg.AsSpan(0, Math.Min(length, jpeg.Length - 1))));
    }

    [Fact]
    public void One_changed_byte_in_a_png_is_found()
    {
        var png = TestImages.Png(30, 30);
        for (var i = 8; i < png.Length; i++)
        {
            png[i] ^= 0x10;
            Assert.Null(ImageProbe.Read(ImageKind.Png, png));
            png[i] ^= 0x10;
        }

        Assert.NotNull(ImageProbe.Read(ImageKind.Png, png));
    }

    [Fact]
    public void Random_bytes_behind_a_signature_never_throw()
    {
        var random = new Random(20250825);
        for (var i = 0; i < 20_000; i++)
        {
            var file = TestImages.Jpeg(30, 30, random.Next(256));
            for (var k = random.Next(1, 12); k > 0; k--)
            {
                file[random.Next(2, file.Length)] = (byte)random.Next(256);
            }

            var info = ImageProbe.Read(ImageKind.Jpeg, file);
            Assert.True(info is null or { Width: > 0, Height: > 0, Orientation: >= 1 and <= 8 });
        }
    }

    [Fact]
    public void A_file_longer_than_fifty_megabytes_is_refused()
    {
        var images = new TestImages { ["besar.png"] = new byte[MediaStore.LongestFile + 1] };
        Assert.Contains("KKS4012", From("![x](besar.png)", images).Codes);
    }

    [Fact]
    public void Without_a_source_no_picture_is_there()
    {
        Assert.Equal(["KKS4010"], Rendered.From("![x](foto.png)").Codes);
    }

    [Fact]
    public void Pictures_in_a_footnote_and_in_a_cell_are_sound()
    {
        From("| A |\n|---|\n| ![x](kecil.png) |\n\nTeks[^1]\n\n[^1]: ![y](kecil.png) dan [z](https://a.id)", new TestImages());
    }

    private static Rendered From(string markdown, TestImages images) => Rendered.From(markdown, WordOptions.Default with { Images = images });

    private static void AssertSize(Rendered document, double width, double height)
    {
        var extent = document.Body.Descendants(Wp + "extent").Single();
        Assert.Equal(width, (long)extent.Attribute("cx")! / 360_000.0, 0.06);
        Assert.Equal(height, (long)extent.Attribute("cy")! / 360_000.0, 0.06);
    }
}
