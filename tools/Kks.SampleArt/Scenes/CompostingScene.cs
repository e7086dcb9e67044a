using Kks.SampleArt.Drawing;

namespace Kks.SampleArt.Scenes;

/// <summary>Compost boxes, a shredder and heaps of organic waste behind a market.</summary>
internal sealed class CompostingScene : IScene
{
    public void Draw(Canvas canvas, PixelFont font)
    {
        canvas.Sky(330);
        canvas.Ground(330, 0xB7A98A);
        canvas.Rectangle(60, 150, 20, 420, Rgb.Hex(0x70767A));
        canvas.Rectangle(1120, 150, 20, 420, Rgb.Hex(0x70767A));
        canvas.Polygon(Rgb.Hex(0x7FA7B5), 20, 170, 1180, 130, 1180, 90, 20, 130);
        canvas.Board(font, 420, 190, "RUMAH KOMPOS PASAR", 0x2E7D5B, 5);
        for (var i = 0; i < 3; i++)
        {
            var left = 100 + (i * 240);
            canvas.Ellipse(left + 100, 440, 90, 60, Rgb.Hex(0x5B4632).Mix(Rgb.Hex(0x7FB069), 0.5 - (i * 0.25)));
            for (var board = 0; board < 4; board++)
            {
                canvas.Rectangle(left, 430 + (board * 40), 200, 32, Rgb.Hex(0xA37B4F));
            }

            canvas.Rectangle(left - 4, 420, 14, 172, Rgb.Hex(0x7A5A3C));
            canvas.Rectangle(left + 190, 420, 14, 172, Rgb.Hex(0x7A5A3C));
        }

        canvas.Polygon(Rgb.Hex(0xE0A526), 860, 400, 1020, 400, 980, 480, 900, 480);
        canvas.Rectangle(890, 480, 110, 110, Rgb.Hex(0xC98A1B));
        canvas.Circle(945, 535, 32, Rgb.Hex(0x4A5257));
        canvas.Polygon(Rgb.Hex(0x5B4632), 1000, 600, 1150, 600, 1080, 530);
        canvas.Person(820, 660, 250, 0x4F9D69);
        canvas.Line(855, 500, 770, 660, 8, Rgb.Hex(0x7A5A3C));
        canvas.Person(450, 670, 240, 0xE58A2E);
    }
}
