using Kks.SampleArt.Drawing;

namespace Kks.SampleArt.Scenes;

/// <summary>Lorries, buses and boats.</summary>
internal static class Vehicles
{
    public static void Wheel(this Canvas canvas, double x, double foot, double r)
    {
        canvas.Circle(x, foot - r, r, Rgb.Ink);
        canvas.Circle(x, foot - r, r * 0.45, Rgb.Hex(0xB9C4C9));
    }

    /// <summary>A lorry with a round tank.</summary>
    public static void TankLorry(this Canvas canvas, PixelFont font, double x, double foot, uint color, string label)
    {
        canvas.Rectangle(x, foot - 66, 520, 26, Rgb.Hex(0x4A5257));
        canvas.Rounded(x, foot - 210, 370, 150, 70, Rgb.Hex(color));
        canvas.Rectangle(x + 60, foot - 196, 250, 10, Rgb.White, 0.4);
        font.DrawCentered(canvas, label, x + 185, foot - 152, 5, Rgb.White);
        canvas.Polygon(Rgb.Hex(0xF0F3F4), x + 392, foot - 205, x + 476, foot - 205, x + 520, foot - 130, x + 520, foot - 40, x + 392, foot - 40);
        canvas.Polygon(Rgb.Hex(0x9CC9D8), x + 424, foot - 190, x + 468, foot - 190, x + 500, foot - 132, x + 424, foot - 132);
        foreach (var wheel in new[] { 76.0, 176, 448 })
        {
            canvas.Wheel(x + wheel, foot, 44);
        }
    }

    public static void Bus(this Canvas canvas, PixelFont font, double x, double foot, double width, uint color, string label)
    {
        var height = width * 0.38;
        canvas.Rounded(x, foot - height - 22, width, height, 22, Rgb.Hex(color));
        canvas.Rectangle(x, foot - (height * 0.34) - 22, width, 12, Rgb.White);
        for (var i = 0; i < 6; i++)
        {
            canvas.Rectangle(x + 24 + (i * (width - 40) / 6), foot - (height * 0.86) - 22, (width / 6) - 26, height * 0.36, Rgb.Hex(0xBFE0EA));
        }

        font.Draw(canvas, label, x + 30, foot - (height * 0.26) - 22, width / 150, Rgb.White);
        canvas.Wheel(x + (width * 0.2), foot, width * 0.07);
        canvas.Wheel(x + (width * 0.8), foot, width * 0.07);
    }

    /// <summary>An outrigger boat.</summary>
    public static void Jukung(this Canvas canvas, double x, double water, double size, uint sail)
    {
        canvas.Polygon(Rgb.White, x - size, water - (size * 0.24), x + size, water - (size * 0.24), x + (size * 0.7), water, x - (size * 0.7), water);
        canvas.Rectangle(x - (size * 0.9), water - (size * 0.2), size * 1.8, size * 0.06, Rgb.Hex(0x1F7A8C));
        canvas.Line(x, water - (size * 0.2), x, water - (size * 1.3), size * 0.05, Rgb.Hex(0x7A5A3C));
        canvas.Polygon(Rgb.Hex(sail), x + 3, water - (size * 1.3), x + (size * 0.75), water - (size * 0.36), x + 3, water - (size * 0.36));
    }
}
