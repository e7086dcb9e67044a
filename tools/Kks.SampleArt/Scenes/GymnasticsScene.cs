using Kks.SampleArt.Drawing;

namespace Kks.SampleArt.Scenes;

/// <summary>Morning gymnastics on the town square.</summary>
internal sealed class GymnasticsScene : IScene
{
    public void Draw(Canvas canvas, PixelFont font)
    {
        canvas.Sky(360, 0xF6D6A8, 0xFDF3E2);
        canvas.Cloud(300, 120);
        canvas.Cloud(720, 160, 0.8);
        canvas.Ground(360, 0x8FBF75);
        canvas.Hill(200, 362, 360, 60);
        canvas.Hill(900, 362, 460, 80, 0x6FA578);
        canvas.Palm(80, 470, 300);
        canvas.Palm(1120, 480, 320);
        canvas.Rectangle(430, 310, 340, 90, Rgb.Hex(0x8A6A48));
        canvas.Board(font, 600, 120, "SENAM GERMAS", 0xC2572E, 5);
        canvas.Rectangle(450, 175, 10, 140, Rgb.Hex(0x8A6A48));
        canvas.Rectangle(740, 175, 10, 140, Rgb.Hex(0x8A6A48));
        canvas.Person(600, 312, 120, 0xF2B84B, armsUp: true);
        uint[] shirts = [0x3B82A0, 0xE07A8B, 0x4F9D69, 0x7A6BB0, 0xE58A2E, 0x5DA9A4, 0xC94F5D];
        for (var row = 0; row < 3; row++)
        {
            for (var i = 0; i < 7 - row; i++)
            {
                canvas.Person(190 + (row * 60) + (i * 140), 500 + (row * 85), 150 + (row * 30), shirts[(i + (row * 2)) % 7], armsUp: true);
            }
        }
    }
}
