using Kks.SampleArt.Drawing;

namespace Kks.SampleArt.Scenes;

/// <summary>A town park with a slide, a bench and a ramp.</summary>
internal sealed class ParkScene : IScene
{
    public void Draw(Canvas canvas, PixelFont font)
    {
        canvas.Sky(360);
        canvas.Sun(180, 150);
        canvas.Cloud(520, 120);
        canvas.Ground(360, 0x8FC47C);
        canvas.Polygon(Rgb.Hex(0xE4D9BE), 300, 800, 900, 800, 760, 420, 640, 420);
        canvas.Tree(80, 500, 330);
        canvas.Tree(1100, 480, 300);
        canvas.Rectangle(190, 380, 14, 210, Rgb.Hex(0x3569A8));
        canvas.Rectangle(260, 380, 14, 210, Rgb.Hex(0x3569A8));
        canvas.Rectangle(180, 372, 104, 14, Rgb.Hex(0xE0A526));
        canvas.Line(276, 384, 440, 590, 26, Rgb.Hex(0xD1495B));
        for (var i = 0; i < 4; i++)
        {
            canvas.Rectangle(196, 420 + (i * 42), 74, 8, Rgb.Hex(0xE0A526));
        }

        canvas.Person(360, 500, 110, 0xF2B84B, armsUp: true);
        canvas.Line(880, 360, 880, 420, 8, Rgb.Hex(0x70767A));
        canvas.SignPost(font, 900, 470, 130, "TAMAN RAMAH", 0x2E7D5B);
        canvas.Rectangle(860, 560, 220, 14, Rgb.Hex(0x8A6A48));
        canvas.Rectangle(860, 510, 220, 12, Rgb.Hex(0x8A6A48));
        canvas.Rectangle(880, 574, 12, 46, Rgb.Hex(0x6E5238));
        canvas.Rectangle(1046, 574, 12, 46, Rgb.Hex(0x6E5238));
        canvas.Seated(960, 640, 190, 0x7A6BB0);
        canvas.Wheelchair(640, 650, 190, 0x3B82A0);
        canvas.Person(560, 650, 230, 0xC94F5D);
    }
}
