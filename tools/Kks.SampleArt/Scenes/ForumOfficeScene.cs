using Kks.SampleArt.Drawing;

namespace Kks.SampleArt.Scenes;

/// <summary>An open pavilion used by the district forum.</summary>
internal sealed class ForumOfficeScene : IScene
{
    public void Draw(Canvas canvas, PixelFont font)
    {
        canvas.Sky(400, 0xA6D0E4, 0xF4F3E8);
        canvas.Hill(260, 402, 420, 90);
        canvas.Hill(980, 402, 420, 110, 0x6FA578);
        canvas.Ground(400, 0x93BD77);
        canvas.Rectangle(200, 540, 800, 60, Rgb.Hex(0xB9A88A));
        canvas.Rectangle(240, 520, 720, 24, Rgb.Hex(0xCFC0A2));
        for (var i = 0; i < 5; i++)
        {
            canvas.Rectangle(270 + (i * 158), 280, 26, 250, Rgb.Hex(0x8A5A3C));
        }

        canvas.Roof(170, 290, 860, 150);
        canvas.Roof(360, 150, 480, 80);
        canvas.Board(font, 600, 304, "FORUM KABUPATEN SEHAT", 0x2E7D5B, 5);
        canvas.Rectangle(480, 470, 240, 14, Rgb.Hex(0x7A5A3C));
        canvas.Seated(420, 560, 150, 0x3B82A0);
        canvas.Seated(760, 560, 150, 0xE58A2E);
        canvas.Person(600, 530, 180, 0xFFFFFF);
        canvas.Palm(90, 620, 420);
        canvas.Bush(1100, 640, 80);
    }
}
