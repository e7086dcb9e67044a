using Kks.SampleArt.Drawing;

namespace Kks.SampleArt.Scenes;

/// <summary>A pavement with yellow guiding tiles and a ramp.</summary>
internal sealed class PavementScene : IScene
{
    public void Draw(Canvas canvas, PixelFont font)
    {
        canvas.Sky(300);
        canvas.Ground(300, 0xB7BDBB);
        canvas.Office(font, -60, 470, 470, 3, 0xE9DCC3, "TOKO");
        canvas.House(450, 440, 260, 150, 0xD9E2DC);
        canvas.Polygon(Rgb.Hex(0xC8BFAE), 640, 330, 720, 330, 900, 800, -100, 800);
        canvas.Polygon(Rgb.Hex(0xE8BE3A), 672, 330, 684, 330, 470, 800, 340, 800);
        for (var i = 1; i < 12; i++)
        {
            var y = 330 + (i * i * 3.6);
            canvas.Line(640 - ((y - 330) * 1.57), y, 720 + ((y - 330) * 0.38), y, 2, Rgb.Hex(0xA89F90));
        }

        canvas.Polygon(Rgb.Hex(0x6B7278), 736, 330, 1200, 330, 1200, 800, 930, 800);
        canvas.Polygon(Rgb.White, 900, 330, 906, 330, 1200, 620, 1200, 650);
        canvas.Polygon(Rgb.Hex(0x8F9699), 720, 330, 736, 330, 930, 800, 900, 800);
        for (var i = 0; i < 4; i++)
        {
            canvas.Rectangle(748 + (i * 44), 420 + (i * 80), 12 + (i * 5), 60 + (i * 14), Rgb.Hex(0xE0A526));
        }

        canvas.Tree(800, 380, 170);
        canvas.Person(480, 660, 270, 0x3B82A0);
        canvas.Line(515, 530, 580, 664, 6, Rgb.White);
        canvas.Wheelchair(700, 590, 150, 0xE07A8B);
        canvas.Person(620, 470, 120, 0x4F9D69);
    }
}
