using Kks.SampleArt.Drawing;

namespace Kks.SampleArt.Scenes;

/// <summary>People, drawn without faces so that they resemble nobody.</summary>
internal static class Figures
{
    private static readonly Rgb Skin = Rgb.Hex(0xC68E63);
    private static readonly Rgb Hair = Rgb.Hex(0x2E2622);

    public static void Person(this Canvas canvas, double x, double foot, double height, uint shirt, uint cloth = 0x3F4E63, bool armsUp = false)
    {
        var (unit, color) = (height / 8, Rgb.Hex(shirt));
        canvas.Rectangle(x - (unit * 0.75), foot - (unit * 3.6), unit * 0.65, unit * 3.6, Rgb.Hex(cloth));
        canvas.Rectangle(x + (unit * 0.1), foot - (unit * 3.6), unit * 0.65, unit * 3.6, Rgb.Hex(cloth));
        canvas.Polygon(color, x - (unit * 1.05), foot - (unit * 6.4), x + (unit * 1.05), foot - (unit * 6.4), x + (unit * 0.85), foot - (unit * 3.3), x - (unit * 0.85), foot - (unit * 3.3));
        var hand = armsUp ? 8.6 : 3.9;
        canvas.Line(x - unit, foot - (unit * 6.2), x - (unit * 1.7), foot - (unit * hand), unit * 0.5, color.Darker(0.12));
        canvas.Line(x + unit, foot - (unit * 6.2), x + (unit * 1.7), foot - (unit * hand), unit * 0.5, color.Darker(0.12));
        canvas.Head(x, foot - (unit * 7.2), unit * 0.85);
    }

    /// <summary>A person in a long wrapped cloth.</summary>
    public static void PersonInKamen(this Canvas canvas, double x, double foot, double height, uint shirt, uint cloth)
    {
        var unit = height / 8;
        canvas.Polygon(Rgb.Hex(cloth), x - (unit * 0.9), foot - (unit * 3.9), x + (unit * 0.9), foot - (unit * 3.9), x + (unit * 1.15), foot, x - (unit * 1.15), foot);
        canvas.Polygon(Rgb.Hex(shirt), x - (unit * 1.1), foot - (unit * 6.4), x + (unit * 1.1), foot - (unit * 6.4), x + (unit * 0.9), foot - (unit * 3.4), x - (unit * 0.9), foot - (unit * 3.4));
        canvas.Rectangle(x - (unit * 0.95), foot - (unit * 4.2), unit * 1.9, unit * 0.5, Rgb.Hex(0xE9C46A));
        canvas.Head(x, foot - (unit * 7.2), unit * 0.85);
    }

    /// <summary>A person seated on a chair, seen from the side.</summary>
    public static void Seated(this Canvas canvas, double x, double foot, double height, uint shirt)
    {
        var unit = height / 6;
        canvas.Rectangle(x - (unit * 1.1), foot - (unit * 2), unit * 2.6, unit * 0.35, Rgb.Hex(0x8A6A48));
        canvas.Rectangle(x - (unit * 1.1), foot - (unit * 4.4), unit * 0.3, unit * 4.4, Rgb.Hex(0x8A6A48));
        canvas.Rectangle(x + (unit * 1.2), foot - (unit * 2), unit * 0.3, unit * 2, Rgb.Hex(0x8A6A48));
        canvas.Polygon(Rgb.Hex(shirt), x - (unit * 0.7), foot - (unit * 4.5), x + (unit * 0.5), foot - (unit * 4.5), x + (unit * 0.7), foot - (unit * 2), x - (unit * 0.8), foot - (unit * 2));
        canvas.Rectangle(x, foot - (unit * 2.6), unit * 2, unit * 0.65, Rgb.Hex(0x6B5B7B));
        canvas.Rectangle(x + (unit * 1.5), foot - (unit * 2.6), unit * 0.6, unit * 2.6, Rgb.Hex(0x6B5B7B));
        canvas.Head(x - (unit * 0.05), foot - (unit * 5.2), unit * 0.7);
    }

    public static void Head(this Canvas canvas, double x, double y, double r)
    {
        canvas.Circle(x, y - (r * 0.2), r, Hair);
        canvas.Ellipse(x, y + (r * 0.16), r * 0.82, r * 0.84, Skin);
    }

    public static void Cyclist(this Canvas canvas, double x, double foot, double size, uint shirt)
    {
        foreach (var wheel in new[] { x - (size * 0.34), x + (size * 0.34) })
        {
            canvas.Circle(wheel, foot - (size * 0.2), size * 0.2, Rgb.Ink);
            canvas.Circle(wheel, foot - (size * 0.2), size * 0.165, Rgb.Hex(0xC9D1D4));
        }

        var frame = Rgb.Hex(0xD1495B);
        canvas.Line(x - (size * 0.34), foot - (size * 0.2), x - (size * 0.06), foot - (size * 0.46), size * 0.035, frame);
        canvas.Line(x - (size * 0.06), foot - (size * 0.46), x + (size * 0.27), foot - (size * 0.5), size * 0.035, frame);
        canvas.Line(x + (size * 0.34), foot - (size * 0.2), x + (size * 0.25), foot - (size * 0.6), size * 0.035, frame);
        canvas.Line(x - (size * 0.02), foot - (size * 0.52), x + (size * 0.06), foot - (size * 0.18), size * 0.08, Rgb.Hex(0x3F4E63));
        canvas.Line(x - (size * 0.06), foot - (size * 0.52), x + (size * 0.08), foot - (size * 0.86), size * 0.17, Rgb.Hex(shirt));
        canvas.Line(x + (size * 0.08), foot - (size * 0.8), x + (size * 0.25), foot - (size * 0.6), size * 0.06, Rgb.Hex(shirt).Darker());
        canvas.Head(x + (size * 0.12), foot - (size * 0.98), size * 0.09);
    }

    public static void Wheelchair(this Canvas canvas, double x, double foot, double height, uint shirt)
    {
        canvas.Seated(x, foot - (height * 0.08), height, shirt);
        canvas.Circle(x - (height * 0.05), foot - (height * 0.24), height * 0.24, Rgb.Ink);
        canvas.Circle(x - (height * 0.05), foot - (height * 0.24), height * 0.2, Rgb.Hex(0xB9C4C9));
        canvas.Circle(x + (height * 0.3), foot - (height * 0.07), height * 0.07, Rgb.Ink);
    }
}
