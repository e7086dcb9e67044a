using Kks.SampleArt.Drawing;

namespace Kks.SampleArt.Scenes;

/// <summary>A health post in a market: a bed, a cupboard and a nurse measuring blood pressure.</summary>
internal sealed class HealthPostScene : IScene
{
    public void Draw(Canvas canvas, PixelFont font)
    {
        canvas.Rectangle(0, 0, 1200, 540, Rgb.Hex(0xEAF1E6));
        canvas.Rectangle(0, 380, 1200, 160, Rgb.Hex(0xCFE3D4));
        canvas.Ground(540, 0xC3B9A5);
        canvas.Board(font, 420, 60, "POS KESEHATAN PASAR", 0x2E8B57, 5);
        canvas.Rectangle(70, 180, 190, 360, Rgb.White);
        canvas.Rectangle(82, 192, 166, 160, Rgb.Hex(0xBFE0EA));
        canvas.Cross(165, 440, 90);
        for (var i = 0; i < 5; i++)
        {
            canvas.Rectangle(94 + (i * 30), 230, 20, 44, Rgb.Hex(0xD98880));
            canvas.Rectangle(94 + (i * 30), 300, 20, 44, Rgb.Hex(0x7DB7E8));
        }

        canvas.Rectangle(760, 470, 380, 46, Rgb.Hex(0x7DB7E8));
        canvas.Rectangle(760, 516, 380, 14, Rgb.Hex(0x70767A));
        canvas.Rounded(1040, 440, 90, 36, 12, Rgb.White);
        canvas.Rectangle(780, 530, 12, 110, Rgb.Hex(0x70767A));
        canvas.Rectangle(1108, 530, 12, 110, Rgb.Hex(0x70767A));
        canvas.Window(800, 150, 260, 180);
        canvas.Rectangle(400, 500, 230, 16, Rgb.Hex(0x8A6A48));
        canvas.Rectangle(416, 516, 12, 120, Rgb.Hex(0x6E5238));
        canvas.Rectangle(602, 516, 12, 120, Rgb.Hex(0x6E5238));
        canvas.Rectangle(470, 440, 70, 60, Rgb.Hex(0x4A5257));
        canvas.Rectangle(480, 450, 50, 30, Rgb.Hex(0xA8D8B9));
        canvas.Seated(350, 660, 230, 0xE58A2E);
        canvas.Person(680, 660, 280, 0xFFFFFF, 0xDDE6EA);
    }
}
