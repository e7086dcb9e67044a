using Kks.SampleArt.Drawing;

namespace Kks.SampleArt.Scenes;

/// <summary>A neutral emblem that stands where a district puts its coat of arms: a mountain, rice fields and the sea in a ring.</summary>
public static class Emblem
{
    private const int Size = 480;

    /// <summary>Draws the emblem.</summary>
    public static Raster Draw()
    {
        var (canvas, font) = (new Canvas(Size, Size), PixelFont.Load());
        canvas.Rectangle(0, 0, Size, Size, Rgb.White);
        canvas.Circle(240, 240, 226, Rgb.Hex(0x1F5A4A));
        canvas.Circle(240, 240, 212, Rgb.Hex(0xE9C46A));
        canvas.Circle(240, 240, 202, Rgb.Hex(0xF6F1E1));
        canvas.Circle(318, 150, 40, Rgb.Hex(0xF2B84B));
        canvas.Polygon(Rgb.Hex(0x4F7F8C), 84, 290, 176, 206, 236, 130, 256, 130, 318, 214, 396, 290);
        for (var i = 0; i < 3; i++)
        {
            canvas.Ellipse(240, 300 + (i * 22), 168 - (i * 10), 26, Rgb.Hex(0x6FA95E).Darker(i * 0.14));
        }

        canvas.Rectangle(90, 346, 302, 100, Rgb.Hex(0x2E8098));
        for (var i = 0; i < 5; i++)
        {
            canvas.Ellipse(126 + (i * 57), 346, 30, 9, Rgb.Hex(0x8FD0D4));
        }

        CoverOutsideRing(canvas);
        canvas.Rounded(124, 362, 232, 44, 10, Rgb.Hex(0xB3261E));
        font.DrawCentered(canvas, "ILUSTRASI", 240, 373, 3.2, Rgb.White);
        return canvas.Finish();
    }

    /// <summary>The sea is a rectangle; its corners that reach over the ring are painted again as ring.</summary>
    private static void CoverOutsideRing(Canvas canvas)
    {
        for (var x = 90; x < 392; x++)
        {
            var half = Math.Sqrt((202.0 * 202) - ((x + 0.5 - 240) * (x + 0.5 - 240)));
            canvas.Rectangle(x, 240 + half, 1, 480 - 240 - half, Rgb.White);
            canvas.Rectangle(x, 240 + half, 1, Ring(x, 226) - half, Rgb.Hex(0x1F5A4A));
            canvas.Rectangle(x, 240 + half, 1, Ring(x, 212) - half, Rgb.Hex(0xE9C46A));
        }
    }

    private static double Ring(int x, double radius) => Math.Sqrt((radius * radius) - ((x + 0.5 - 240) * (x + 0.5 - 240)));
}
