using Kks.SampleArt.Drawing;

namespace Kks.SampleArt.Scenes;

/// <summary>A tank lorry empties a septic tank beside a house.</summary>
internal sealed class SepticTruckScene : IScene
{
    public void Draw(Canvas canvas, PixelFont font)
    {
        canvas.Sky(420);
        canvas.Cloud(180, 130);
        canvas.Cloud(560, 90, 0.7);
        canvas.Ground(420, 0xA7BE84);
        canvas.House(760, 520, 360, 190);
        canvas.Bush(720, 530, 50);
        canvas.Palm(1150, 540, 330);
        canvas.Rectangle(0, 560, 1200, 240, Rgb.Hex(0x777E83));
        canvas.Rectangle(0, 556, 1200, 10, Rgb.Hex(0xC9CDCB));
        canvas.TankLorry(font, 70, 660, 0x2F7F6B, "SEDOT TINJA");
        for (var i = 0; i < 12; i++)
        {
            canvas.Line(440 + (i * 30), 600 - (i % 3 * 6), 474 + (i * 30), 600 - ((i + 1) % 3 * 6), 13, Rgb.Hex(0x2B2F33));
        }

        canvas.Ellipse(838, 602, 50, 14, Rgb.Hex(0x4A5257));
        canvas.Person(760, 640, 220, 0xE58A2E);
        canvas.Person(930, 636, 220, 0xE58A2E);
    }
}
