using Kks.SampleArt.Drawing;

namespace Kks.SampleArt.Scenes;

/// <summary>The icon of the packages: a page with a heading, a table and a tick, on green.</summary>
public static class PackageIcon
{
    private const int Size = 128;

    /// <summary>Draws the icon.</summary>
    public static Raster Draw()
    {
        var canvas = new Canvas(Size, Size);
        canvas.Rectangle(0, 0, Size, Size, Rgb.Hex(0x1F5A4A));
        canvas.Rounded(26, 14, 76, 100, 6, Rgb.Hex(0xF6F1E1));
        canvas.Rectangle(36, 26, 40, 7, Rgb.Hex(0x1F5A4A));
        for (var line = 0; line < 2; line++)
        {
            canvas.Rectangle(36, 41 + (line * 9), line == 0 ? 56 : 46, 4, Rgb.Hex(0x8AA39B));
        }

        Table(canvas);
        canvas.Circle(92, 98, 22, Rgb.Hex(0xE9C46A));
        canvas.Polygon(Rgb.Hex(0x1F5A4A), 80, 98, 85, 93, 90, 98, 100, 86, 105, 91, 90, 108);
        return canvas.Finish();
    }

    private static void Table(Canvas canvas)
    {
        canvas.Rectangle(36, 62, 56, 8, Rgb.Hex(0x4F7F8C));
        for (var row = 0; row < 3; row++)
        {
            canvas.Rectangle(36, 72 + (row * 11), 26, 9, Rgb.Hex(0xD9E2DC));
            canvas.Rectangle(64, 72 + (row * 11), 28, 9, Rgb.Hex(0xD9E2DC));
        }
    }
}
