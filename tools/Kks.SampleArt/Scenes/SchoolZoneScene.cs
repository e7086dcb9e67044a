using Kks.SampleArt.Drawing;

namespace Kks.SampleArt.Scenes;

/// <summary>A red school zone with a zebra crossing in front of a school.</summary>
internal sealed class SchoolZoneScene : IScene
{
    public void Draw(Canvas canvas, PixelFont font)
    {
        canvas.Sky(250);
        canvas.Ground(250, 0xA9BF8E);
        canvas.Office(font, 330, 420, 560, 2, 0xF1E4C8, "SD NEGERI");
        canvas.Rectangle(960, 180, 8, 240, Rgb.Hex(0x70767A));
        canvas.Rectangle(968, 182, 90, 30, Rgb.Hex(0xC62828));
        canvas.Rectangle(968, 212, 90, 30, Rgb.White);
        canvas.Tree(160, 440, 250);
        canvas.Rectangle(0, 440, 1200, 20, Rgb.Hex(0xC9CDCB));
        canvas.Rectangle(0, 460, 1200, 340, Rgb.Hex(0x6B7278));
        canvas.Polygon(Rgb.Hex(0xB5473C), 160, 460, 1040, 460, 1180, 800, 20, 800);
        for (var i = 0; i < 7; i++)
        {
            canvas.Polygon(Rgb.White, 440 + (i * 48), 470, 468 + (i * 48), 470, 452 + (i * 60), 690, 410 + (i * 60), 690);
        }

        canvas.Board(font, 210, 600, "ZOSS", 0xB5473C, 9);
        canvas.SignPost(font, 1040, 470, 150, "30 KM/JAM", 0xC62828);
        canvas.Person(480, 600, 150, 0xFFFFFF, 0xB3261E);
        canvas.Person(560, 604, 150, 0xFFFFFF, 0xB3261E);
        canvas.Person(640, 600, 155, 0xFFFFFF, 0xB3261E);
        canvas.Person(760, 640, 250, 0x8AA33B, 0x4A4A3C, armsUp: true);
    }
}
