using Kks.SampleArt.Drawing;

namespace Kks.SampleArt.Scenes;

/// <summary>Older people seated in a circle on the veranda of a care home.</summary>
internal sealed class CareHomeScene : IScene
{
    public void Draw(Canvas canvas, PixelFont font)
    {
        canvas.Sky(300);
        canvas.Ground(300, 0x9DBE82);
        canvas.Rectangle(140, 200, 920, 330, Rgb.Hex(0xEFE3CC));
        canvas.Roof(80, 205, 1040, 120);
        canvas.Window(230, 290, 160, 130);
        canvas.Window(810, 290, 160, 130);
        canvas.Rectangle(540, 290, 120, 240, Rgb.Hex(0x7A5A3C));
        canvas.Board(font, 600, 225, "RUMAH SINGGAH LANSIA", 0x7A4E8A, 4);
        canvas.Rectangle(100, 530, 1000, 26, Rgb.Hex(0xC7B79A));
        canvas.Ellipse(600, 640, 500, 60, Rgb.Hex(0xC97B63));
        uint[] shirts = [0xE07A8B, 0x5DA9A4, 0xF2B84B, 0x7A6BB0, 0x4F9D69];
        for (var i = 0; i < 5; i++)
        {
            canvas.Seated(220 + (i * 175), 610 + (i % 2 * 40), 190, shirts[i]);
        }

        canvas.Person(1060, 660, 270, 0xFFFFFF, 0x3F4E63);
        canvas.Bush(60, 560, 70);
        canvas.Tree(1160, 520, 260);
    }
}
