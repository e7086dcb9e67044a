using Kks.SampleArt.Drawing;
using Kks.SampleArt.Encoding;
using Kks.SampleArt.Photos;
using Kks.SampleArt.Scenes;
using MetadataExtractor;
using MetadataExtractor.Formats.Png;

namespace Kks.SampleArt.Tests;

public sealed class DrawingTests
{
    private static readonly PhotoSpec Market = PhotoList.Load().Single(photo => photo.Adegan == "market");

    [Theory]
    [InlineData("market")]
    [InlineData("bicycle-lane")]
    public void Drawing_again_gives_the_committed_bytes(string scene)
    {
        var photo = PhotoList.Load().Single(p => p.Adegan == scene);

        Assert.Equal(File.ReadAllBytes(Path.Combine(SampleFolder.Evidence, photo.Berkas)), Print(photo));
    }

    [Fact]
    public void Another_time_gives_other_bytes() =>
        Assert.NotEqual(File.ReadAllBytes(Path.Combine(SampleFolder.Evidence, Market.Berkas)), Print(Market with { Waktu = Market.Waktu.AddMinutes(1) }));

    [Fact]
    public void An_unknown_scene_is_refused() =>
        Assert.Throws<KeyNotFoundException>(() => Print(Market with { Adegan = "bulan" }));

    [Fact]
    public void A_letter_that_the_font_does_not_have_is_refused() =>
        Assert.Throws<ArgumentException>(() => PixelFont.Load().Draw(new Canvas(100, 20), "Edukasi ★", 0, 0, 1, Rgb.White));

    [Theory]
    [InlineData("market")]
    [InlineData("park")]
    public void The_mark_that_says_illustration_is_painted_over_the_scene(string scene)
    {
        var (canvas, font) = (new Canvas(1200, 800), PixelFont.Load());
        SceneLibrary.Find(scene).Draw(canvas, font);
        var before = canvas.Finish()[1170, 30];
        PhotoPrinter.Mark(canvas, font);
        var after = canvas.Finish()[1170, 30];

        var mark = Rgb.Hex(0xB3261E);
        Assert.NotEqual(before, after);
        Assert.True(Distance(after, mark) < 60 && Distance(after, mark) < Distance(before, mark), $"{before} -> {after}");
    }

    [Fact]
    public void A_shape_covers_the_pixels_inside_it_and_smooths_its_edge()
    {
        var canvas = new Canvas(10, 10);
        canvas.Rectangle(0, 0, 10, 10, Rgb.White);
        canvas.Rectangle(2, 2, 4.5, 4, Rgb.Hex(0x000000));
        var picture = canvas.Finish();

        Assert.Equal(Rgb.Hex(0x000000), picture[2, 2]);
        Assert.Equal(Rgb.Hex(0x000000), picture[5, 5]);
        Assert.Equal(Rgb.White, picture[1, 2]);
        Assert.Equal(Rgb.White, picture[2, 6]);
        Assert.InRange(picture[6, 3].R, 100, 190);
    }

    [Fact]
    public void The_committed_emblem_is_a_png_that_decodes_to_the_drawing()
    {
        var path = Path.Combine(SampleFolder.Evidence, "lambang.png");
        var header = ImageMetadataReader.ReadMetadata(path).OfType<PngDirectory>().First();
        var drawn = Emblem.Draw();

        Assert.Equal(480, header.GetInt32(PngDirectory.TagImageWidth));
        Assert.Equal(480, header.GetInt32(PngDirectory.TagImageHeight));
        Assert.Equal(Pixels(drawn), PngPixels.Read(File.ReadAllBytes(path)));
    }

    [Fact]
    public void Every_drawn_png_decodes_to_its_pixels()
    {
        var picture = new Raster(3, 2) { [0, 0] = Rgb.Hex(0x102030), [1, 0] = Rgb.White, [2, 1] = Rgb.Hex(0xFF00FF) };
        using var stream = new MemoryStream();
        PngWriter.Write(stream, picture);

        Assert.Equal(Pixels(picture), PngPixels.Read(stream.ToArray()));
    }

    private static byte[] Print(PhotoSpec photo)
    {
        using var stream = new MemoryStream();
        new PhotoPrinter().Print(photo, stream);
        return stream.ToArray();
    }

    private static byte[] Pixels(Raster picture) =>
    [
        .. from y in Enumerable.Range(0, picture.Height)
           from x in Enumerable.Range(0, picture.Width)
           from channel in new[] { picture[x, y].R, picture[x, y].G, picture[x, y].B }
           select channel,
    ];

    private static int Distance(Rgb a, Rgb b) => Math.Abs(a.R - b.R) + Math.Abs(a.G - b.G) + Math.Abs(a.B - b.B);
}
