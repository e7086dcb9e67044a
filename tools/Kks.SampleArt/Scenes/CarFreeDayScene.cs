using Kks.SampleArt.Drawing;

namespace Kks.SampleArt.Scenes;

/// <summary>A city street without cars: cyclists and walkers.</summary>
internal sealed class CarFreeDayScene : IScene
{
    public void Draw(Canvas canvas, PixelFont font)
    {
        canvas.Sky(380, 0xF3C98B, 0xFBEFD9);
        canvas.Sun(250, 190);
        canvas.Mountain(640, 380, 130, 0xA8A6B8);
        canvas.Ground(380, 0xA9BF8E);
        canvas.Office(font, 20, 430, 300, 2, 0xE9DCC3, "TOKO");
        canvas.Office(font, 900, 430, 280, 2, 0xD9E2DC, "BALAI");
        canvas.Road(620, 380, -160, 1400);
        canvas.Tree(390, 450, 190);
        canvas.Tree(850, 450, 190);
        canvas.SignPost(font, 1010, 640, 190, "CAR FREE DAY", 0x2E7D5B);
        canvas.Cyclist(420, 600, 230, 0x3B82A0);
        canvas.Cyclist(700, 660, 280, 0xE58A2E);
        canvas.Person(560, 500, 130, 0xC94F5D);
        canvas.Person(610, 496, 120, 0x4F9D69);
        canvas.Person(170, 660, 260, 0x7A6BB0);
        canvas.Person(250, 668, 190, 0xF2B84B);
    }
}
