using Kks.SampleArt.Drawing;

namespace Kks.SampleArt.Scenes;

/// <summary>A beach with a boardwalk for wheelchairs.</summary>
internal sealed class BeachRampScene : IScene
{
    public void Draw(Canvas canvas, PixelFont font)
    {
        canvas.Sky(330);
        canvas.Sun(980, 170);
        canvas.Cloud(260, 110);
        canvas.Mountain(260, 330, 110, 0x9DB7C0);
        canvas.Sea(330, 480);
        canvas.Jukung(330, 430, 80, 0xE58A2E);
        canvas.Jukung(760, 400, 54, 0xC94F5D);
        canvas.Gradient(478, 800, Rgb.Hex(0xF3E3BC), Rgb.Hex(0xDDC492));
        canvas.Polygon(Rgb.Hex(0xA37B4F), 120, 800, 560, 800, 620, 500, 540, 500);
        for (var i = 0; i < 9; i++)
        {
            canvas.Rectangle(180 + (36 * (8 - i)), 508 + (i * 32), 4 + (44 * i), 5, Rgb.Hex(0x7A5A3C));
        }

        canvas.Line(560, 470, 120, 690, 10, Rgb.Hex(0x6E5238));
        canvas.Palm(1090, 620, 420);
        canvas.Palm(60, 560, 360);
        canvas.SignPost(font, 860, 590, 130, "JALUR KURSI RODA", 0x1F7A8C);
        canvas.Wheelchair(430, 640, 190, 0xE07A8B);
        canvas.Person(350, 650, 240, 0x4F9D69);
        canvas.Seated(960, 668, 190, 0x7A6BB0);
    }
}
