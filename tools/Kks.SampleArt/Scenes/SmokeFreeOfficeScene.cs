using Kks.SampleArt.Drawing;

namespace Kks.SampleArt.Scenes;

/// <summary>An office lobby with a smoke-free sign and a person checking a list.</summary>
internal sealed class SmokeFreeOfficeScene : IScene
{
    public void Draw(Canvas canvas, PixelFont font)
    {
        canvas.Rectangle(0, 0, 1200, 560, Rgb.Hex(0xE8E4DA));
        canvas.Ground(560, 0xB59E82);
        canvas.Rectangle(60, 130, 330, 300, Rgb.Hex(0x6E7F86));
        canvas.Rectangle(74, 144, 302, 272, Rgb.Hex(0xBFE0EA));
        canvas.Rectangle(220, 144, 10, 272, Rgb.Hex(0x6E7F86));
        canvas.Tree(150, 416, 200);
        canvas.NoSmoking(620, 230, 110);
        canvas.Board(font, 620, 370, "KAWASAN TANPA ROKOK", 0xB3261E, 5);
        canvas.Rectangle(430, 520, 380, 120, Rgb.Hex(0x9C7B54));
        canvas.Rectangle(420, 506, 400, 20, Rgb.Hex(0x7A5A3C));
        canvas.Rectangle(560, 452, 100, 56, Rgb.Ink);
        canvas.Rectangle(566, 458, 88, 44, Rgb.Hex(0x9CC9D8));
        canvas.Rectangle(900, 120, 230, 450, Rgb.Hex(0xA57C52));
        canvas.Circle(1104, 350, 9, Rgb.Hex(0xE9C46A));
        canvas.Rectangle(90, 500, 60, 80, Rgb.Hex(0xC2572E));
        canvas.Bush(120, 510, 70);
        canvas.Person(960, 668, 300, 0x3B82A0);
        canvas.Rectangle(1000, 500, 56, 74, Rgb.White);
        canvas.Rectangle(1008, 512, 40, 4, Rgb.Ink);
        canvas.Rectangle(1008, 526, 40, 4, Rgb.Ink);
        canvas.Rectangle(1008, 540, 28, 4, Rgb.Ink);
    }
}
