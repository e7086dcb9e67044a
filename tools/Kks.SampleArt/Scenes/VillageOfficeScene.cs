using Kks.SampleArt.Drawing;

namespace Kks.SampleArt.Scenes;

/// <summary>A small village office with a garden.</summary>
internal sealed class VillageOfficeScene : IScene
{
    public void Draw(Canvas canvas, PixelFont font)
    {
        canvas.Sky(360, 0x9CCBE6, 0xEFF6EE);
        canvas.Mountain(900, 360, 190);
        canvas.Ground(360, 0x9FC57F);
        canvas.House(300, 560, 560, 240, 0xF1E8D3);
        canvas.Board(font, 580, 330, "POKJA DESA SEHAT", 0x2E7D5B, 4);
        canvas.Polygon(Rgb.Hex(0xD2C6A8), 540, 800, 700, 800, 624, 560, 556, 560);
        for (var i = 0; i < 8; i++)
        {
            canvas.Bush(110 + (i * 140), 650, 34);
            canvas.Circle(96 + (i * 140), 632, 7, Rgb.Hex(0xD64545));
            canvas.Circle(122 + (i * 140), 626, 7, Rgb.Hex(0xF2D16B));
        }

        canvas.Palm(170, 560, 360);
        canvas.Tree(1000, 560, 270);
        canvas.Person(720, 668, 200, 0x8AA33B, 0x4A4A3C);
        canvas.PersonInKamen(800, 668, 195, 0xE07A8B, 0x6B4E71);
    }
}
