using Kks.SampleArt.Drawing;

namespace Kks.SampleArt.Scenes;

/// <summary>A cliff above the sea with sorted bins for visitors.</summary>
internal sealed class CliffBinsScene : IScene
{
    public void Draw(Canvas canvas, PixelFont font)
    {
        canvas.Sky(300);
        canvas.Cloud(200, 100);
        canvas.Cloud(620, 150, 0.7);
        canvas.Sea(300, 800);
        canvas.Polygon(Rgb.Hex(0xD9CBA8), 640, 800, 700, 430, 660, 330, 760, 260, 900, 240, 1200, 200, 1200, 800);
        canvas.Polygon(Rgb.Hex(0x86B56F), 655, 335, 760, 260, 900, 240, 1200, 200, 1200, 330, 900, 320, 760, 350);
        canvas.Polygon(Rgb.Hex(0xBFB08B), 700, 430, 760, 350, 800, 800, 640, 800);
        canvas.Polygon(Rgb.Hex(0x9DC183), 0, 800, 0, 520, 300, 540, 620, 600, 760, 800);
        canvas.Palm(1080, 300, 190);
        for (var i = 0; i < 7; i++)
        {
            canvas.Rectangle(30 + (i * 95), 500 + (i * 12), 12, 80, Rgb.Hex(0x7A5A3C));
        }

        canvas.Line(30, 515, 610, 588, 10, Rgb.Hex(0x8A6A48));
        canvas.Bin(font, 130, 670, 140, 0x2E8B57, "ORGANIK");
        canvas.Bin(font, 260, 674, 140, 0xE0A526, "PLASTIK");
        canvas.Bin(font, 390, 678, 140, 0x5C666B, "RESIDU");
        canvas.Person(80, 676, 240, 0x5D8AA8);
        canvas.Person(560, 680, 235, 0xE58A2E);
    }
}
