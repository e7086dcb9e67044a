using Kks.SampleArt.Drawing;

namespace Kks.SampleArt.Scenes;

/// <summary>A health team visits a house and looks for mosquito larvae.</summary>
internal sealed class HealthTeamScene : IScene
{
    public void Draw(Canvas canvas, PixelFont font)
    {
        canvas.Sky(340);
        canvas.Cloud(900, 120);
        canvas.Ground(340, 0xA9C08A);
        canvas.House(90, 540, 460, 250);
        canvas.Palm(640, 520, 380);
        canvas.Rounded(700, 560, 90, 110, 26, Rgb.Hex(0xA5643E));
        canvas.Ellipse(745, 570, 42, 12, Rgb.Hex(0x4C7F95));
        canvas.Rounded(810, 590, 70, 80, 22, Rgb.Hex(0xA5643E));
        canvas.Ellipse(845, 598, 31, 9, Rgb.Hex(0x4C7F95));
        canvas.Person(640, 672, 270, 0xFFFFFF, 0x3F4E63);
        canvas.Line(672, 540, 740, 566, 10, Rgb.Ink);
        canvas.Polygon(Rgb.Hex(0xFFF3C4), 700, 552, 780, 574, 770, 596);
        canvas.Person(960, 668, 265, 0xFFFFFF, 0x3F4E63);
        canvas.Cross(960, 500, 30, 0x2E8B57);
        canvas.Rectangle(1000, 520, 52, 68, Rgb.Hex(0xF2D16B));
        canvas.PersonInKamen(1090, 664, 255, 0xE07A8B, 0x6B4E71);
        canvas.Board(font, 320, 330, "KLINIK KUNJUNGAN", 0x2E8B57, 3);
    }
}
