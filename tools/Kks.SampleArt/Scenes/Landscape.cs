using Kks.SampleArt.Drawing;

namespace Kks.SampleArt.Scenes;

/// <summary>Sky, hills, sea, ground and plants.</summary>
internal static class Landscape
{
    private static readonly Rgb Leaf = Rgb.Hex(0x4E8F54);
    private static readonly Rgb Trunk = Rgb.Hex(0x7A5A3C);

    public static void Sky(this Canvas canvas, double bottom, uint top = 0x8EC6E6, uint low = 0xE6F2F2) =>
        canvas.Gradient(0, bottom, Rgb.Hex(top), Rgb.Hex(low));

    public static void Sun(this Canvas canvas, double x, double y)
    {
        canvas.Circle(x, y, 74, Rgb.Hex(0xFFF3C4), 0.5);
        canvas.Circle(x, y, 48, Rgb.Hex(0xFFD978));
    }

    public static void Cloud(this Canvas canvas, double x, double y, double size = 1)
    {
        canvas.Ellipse(x, y, 80 * size, 24 * size, Rgb.White, 0.85);
        canvas.Circle(x - (26 * size), y - (14 * size), 32 * size, Rgb.White, 0.85);
        canvas.Circle(x + (24 * size), y - (18 * size), 26 * size, Rgb.White, 0.85);
    }

    /// <summary>A mountain as seen to the north of the district.</summary>
    public static void Mountain(this Canvas canvas, double x, double foot, double height, uint color = 0x88A6B0)
    {
        var far = Rgb.Hex(color);
        canvas.Polygon(far, x - (height * 1.9), foot, x - (height * 0.5), foot - (height * 0.62), x - 26, foot - height, x + 22, foot - height, x + (height * 0.6), foot - (height * 0.5), x + (height * 2), foot);
        canvas.Polygon(far.Lighter(0.35), x - 26, foot - height, x + 22, foot - height, x + 60, foot - (height * 0.86), x + 10, foot - (height * 0.8), x - 20, foot - (height * 0.88), x - 70, foot - (height * 0.83));
    }

    public static void Hill(this Canvas canvas, double x, double foot, double width, double height, uint color = 0x7FB07A) =>
        canvas.Ellipse(x, foot, width, height, Rgb.Hex(color));

    public static void Ground(this Canvas canvas, double top, uint color) =>
        canvas.Gradient(top, canvas.Height, Rgb.Hex(color), Rgb.Hex(color).Darker(0.18));

    public static void Sea(this Canvas canvas, double top, double bottom)
    {
        canvas.Gradient(top, bottom, Rgb.Hex(0x3E8FB0), Rgb.Hex(0x8FD0D4));
        for (var i = 0; i < 9; i++)
        {
            var y = top + 14 + (i * (bottom - top - 20) / 9);
            canvas.Rectangle((i * 397 % 1000) + 20, y, 90 + (i * 12), 3, Rgb.White, 0.5);
        }
    }

    public static void Tree(this Canvas canvas, double x, double foot, double height)
    {
        canvas.Rectangle(x - (height * 0.045), foot - (height * 0.5), height * 0.09, height * 0.5, Trunk);
        canvas.Circle(x - (height * 0.16), foot - (height * 0.58), height * 0.2, Leaf.Darker(0.12));
        canvas.Circle(x + (height * 0.17), foot - (height * 0.6), height * 0.19, Leaf.Darker(0.06));
        canvas.Circle(x, foot - (height * 0.77), height * 0.23, Leaf);
    }

    public static void Palm(this Canvas canvas, double x, double foot, double height)
    {
        var top = foot - height;
        canvas.Polygon(Trunk, x - 9, foot, x + 9, foot, x + 20, top, x + 10, top);
        foreach (var (dx, dy) in new[] { (-0.36, 0.12), (-0.32, -0.12), (-0.12, -0.22), (0.14, -0.22), (0.33, -0.1), (0.36, 0.13) })
        {
            var (tipX, tipY) = (x + 15 + (dx * height), top + (dy * height));
            canvas.Polygon(Leaf, x + 15, top - 8, tipX, tipY, x + 15 + (dx * height * 0.45), top + (dy * height * 0.75) + 20, x + 15, top + 10);
        }
    }

    public static void Bush(this Canvas canvas, double x, double foot, double size)
    {
        canvas.Circle(x - (size * 0.7), foot - (size * 0.4), size * 0.5, Leaf.Darker(0.1));
        canvas.Circle(x + (size * 0.7), foot - (size * 0.4), size * 0.5, Leaf.Darker(0.1));
        canvas.Circle(x, foot - (size * 0.55), size * 0.62, Leaf);
    }

    /// <summary>A road that narrows towards a vanishing point.</summary>
    public static void Road(this Canvas canvas, double vanishX, double horizon, double left, double right, double bottom = 800)
    {
        canvas.Polygon(Rgb.Hex(0x6B7278), vanishX - 16, horizon, vanishX + 16, horizon, right, bottom, left, bottom);
        for (var i = 0; i < 6; i++)
        {
            // Strokes of the centre line grow with their nearness.
            var (near, far) = ((i + 0.45) * (i + 0.45) / 36, i * i / 36.0);
            var (yFar, yNear) = (horizon + (far * (bottom - horizon)), horizon + (near * (bottom - horizon)));
            var (xFar, xNear) = (vanishX + (far * (((left + right) / 2) - vanishX)), vanishX + (near * (((left + right) / 2) - vanishX)));
            canvas.Polygon(Rgb.White, xFar - 1 - (far * 7), yFar, xFar + 1 + (far * 7), yFar, xNear + 1 + (near * 7), yNear, xNear - 1 - (near * 7), yNear);
        }
    }
}
