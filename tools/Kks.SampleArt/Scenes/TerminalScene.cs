using Kks.SampleArt.Drawing;

namespace Kks.SampleArt.Scenes;

/// <summary>A bus terminal with an inspector.</summary>
internal sealed class TerminalScene : IScene
{
    public void Draw(Canvas canvas, PixelFont font)
    {
        canvas.Sky(300);
        canvas.Cloud(900, 110);
        canvas.Ground(300, 0xA5A8A6);
        canvas.Rectangle(40, 150, 1120, 46, Rgb.Hex(0x2F6F86));
        canvas.Polygon(Rgb.Hex(0x3F8FA8), 40, 150, 1160, 150, 1080, 90, 120, 90);
        for (var i = 0; i < 4; i++)
        {
            canvas.Rectangle(110 + (i * 320), 196, 22, 300, Rgb.Hex(0xC9CDCB));
        }

        canvas.Board(font, 600, 112, "TERMINAL", 0x1F5A7A, 6);
        canvas.Bus(font, 80, 560, 480, 0xC94F5D, "KOTA");
        canvas.Bus(font, 640, 560, 480, 0x4F9D69, "ANTARKOTA");
        canvas.Rectangle(0, 590, 1200, 8, Rgb.White);
        canvas.Bin(font, 60, 670, 90, 0x2E8B57, "SAMPAH");
        canvas.Person(520, 676, 250, 0xFFFFFF, 0x3F4E63);
        canvas.Rectangle(556, 540, 46, 60, Rgb.Hex(0xF2D16B));
        canvas.Person(640, 674, 240, 0x5D8AA8);
        canvas.PersonInKamen(960, 678, 240, 0xE07A8B, 0x6B4E71);
    }
}
