using Kks.SampleArt.Drawing;

namespace Kks.SampleArt.Scenes;

/// <summary>Houses, offices, signs and street furniture.</summary>
internal static class Buildings
{
    private static readonly Rgb RoofTile = Rgb.Hex(0xB4583C);

    /// <summary>A low building with a hipped roof.</summary>
    public static void House(this Canvas canvas, double x, double foot, double width, double height, uint wall = 0xEFE3CC)
    {
        canvas.Rectangle(x, foot - height, width, height, Rgb.Hex(wall));
        canvas.Rectangle(x, foot - (height * 0.12), width, height * 0.12, Rgb.Hex(wall).Darker());
        canvas.Roof(x - (width * 0.07), foot - height, width * 1.14, height * 0.55);
        canvas.Rectangle(x + (width * 0.42), foot - (height * 0.66), width * 0.16, height * 0.66, Rgb.Hex(0x7A5A3C));
        canvas.Window(x + (width * 0.12), foot - (height * 0.68), width * 0.2, height * 0.34);
        canvas.Window(x + (width * 0.68), foot - (height * 0.68), width * 0.2, height * 0.34);
    }

    public static void Roof(this Canvas canvas, double x, double eaves, double width, double height)
    {
        canvas.Polygon(RoofTile, x, eaves, x + width, eaves, x + (width * 0.72), eaves - height, x + (width * 0.28), eaves - height);
        canvas.Rectangle(x, eaves - 6, width, 8, RoofTile.Darker());
        canvas.Rectangle(x + (width * 0.27), eaves - height - 5, width * 0.46, 8, RoofTile.Darker());
    }

    public static void Window(this Canvas canvas, double x, double y, double width, double height)
    {
        canvas.Rectangle(x, y, width, height, Rgb.Hex(0x6E5238));
        canvas.Rectangle(x + 5, y + 5, (width / 2) - 8, height - 10, Rgb.Hex(0xA9D3E0));
        canvas.Rectangle(x + (width / 2) + 3, y + 5, (width / 2) - 8, height - 10, Rgb.Hex(0xA9D3E0));
    }

    /// <summary>A building of several floors with rows of windows and a sign above the door.</summary>
    public static void Office(this Canvas canvas, PixelFont font, double x, double foot, double width, int floors, uint wall, string sign)
    {
        const double floor = 120;
        var top = foot - (floors * floor);
        canvas.Rectangle(x, top, width, floors * floor, Rgb.Hex(wall));
        canvas.Roof(x - 30, top, width + 60, 76);
        for (var level = 0; level < floors; level++)
        {
            for (var column = 0; column < 6; column++)
            {
                canvas.Window(x + 24 + (column * (width - 40) / 6), top + 24 + (level * floor), (width / 6) - 44, 62);
            }
        }

        canvas.Rectangle(x + (width / 2) - 62, foot - 108, 124, 108, Rgb.Hex(wall).Darker(0.35));
        canvas.Rectangle(x + (width / 2) - 52, foot - 100, 104, 100, Rgb.Hex(0x6E5238));
        canvas.Board(font, x + (width / 2), foot - 158, sign, 0x1F5A7A);
    }

    /// <summary>A board with a text, centred.</summary>
    public static void Board(this Canvas canvas, PixelFont font, double cx, double y, string text, uint color, double dot = 4)
    {
        var width = PixelFont.Measure(text, dot) + (8 * dot);
        canvas.Rectangle(cx - (width / 2) - 3, y - 3, width + 6, (11 * dot) + 6, Rgb.Hex(color).Darker(0.4));
        canvas.Rectangle(cx - (width / 2), y, width, 11 * dot, Rgb.Hex(color));
        font.DrawCentered(canvas, text, cx, y + (2 * dot), dot, Rgb.White);
    }

    /// <summary>A board on two posts.</summary>
    public static void SignPost(this Canvas canvas, PixelFont font, double cx, double foot, double height, string text, uint color, double dot = 4)
    {
        var width = PixelFont.Measure(text, dot);
        canvas.Rectangle(cx - (width / 2) + 8, foot - height, 9, height, Rgb.Hex(0x70767A));
        canvas.Rectangle(cx + (width / 2) - 17, foot - height, 9, height, Rgb.Hex(0x70767A));
        canvas.Board(font, cx, foot - height, text, color, dot);
    }

    public static void NoSmoking(this Canvas canvas, double cx, double cy, double r)
    {
        canvas.Circle(cx, cy, r, Rgb.Hex(0xC62828));
        canvas.Circle(cx, cy, r * 0.8, Rgb.White);
        canvas.Rectangle(cx - (r * 0.58), cy - (r * 0.1), r * 0.9, r * 0.22, Rgb.Ink);
        canvas.Rectangle(cx + (r * 0.36), cy - (r * 0.1), r * 0.2, r * 0.22, Rgb.Hex(0xE58A2E));
        canvas.Line(cx - (r * 0.6), cy - (r * 0.6), cx + (r * 0.6), cy + (r * 0.6), r * 0.2, Rgb.Hex(0xC62828));
    }

    public static void Cross(this Canvas canvas, double cx, double cy, double size, uint color = 0x2E8B57)
    {
        canvas.Rectangle(cx - (size / 6), cy - (size / 2), size / 3, size, Rgb.Hex(color));
        canvas.Rectangle(cx - (size / 2), cy - (size / 6), size, size / 3, Rgb.Hex(color));
    }

    public static void Bin(this Canvas canvas, PixelFont font, double x, double foot, double size, uint color, string label)
    {
        var body = Rgb.Hex(color);
        canvas.Polygon(body, x, foot - size, x + (size * 0.72), foot - size, x + (size * 0.64), foot, x + (size * 0.08), foot);
        canvas.Rectangle(x - (size * 0.04), foot - (size * 1.1), size * 0.8, size * 0.13, body.Darker(0.25));
        font.DrawCentered(canvas, label, x + (size * 0.36), foot - (size * 0.6), size / 68, Rgb.White);
    }

    public static void Tent(this Canvas canvas, double x, double foot, double width, double height, uint color)
    {
        var cloth = Rgb.Hex(color);
        canvas.Polygon(cloth, x, foot - (height * 0.55), x + (width * 0.5), foot - height, x + width, foot - (height * 0.55), x + (width * 0.94), foot, x + (width * 0.06), foot);
        canvas.Polygon(cloth.Darker(0.25), x, foot - (height * 0.55), x + (width * 0.5), foot - height, x + width, foot - (height * 0.55), x + (width * 0.5), foot - (height * 0.6));
        canvas.Polygon(Rgb.Hex(0x4A5257), x + (width * 0.4), foot, x + (width * 0.5), foot - (height * 0.46), x + (width * 0.6), foot);
    }
}
