using Kks.SampleArt.Drawing;

namespace Kks.SampleArt.Scenes;

/// <summary>A village health post day: a scale, a table and mothers with children.</summary>
internal sealed class PosyanduScene : IScene
{
    public void Draw(Canvas canvas, PixelFont font)
    {
        canvas.Sky(430);
        canvas.Mountain(860, 430, 170);
        canvas.Ground(430, 0xB9C99A);
        canvas.Tree(110, 560, 320);
        canvas.Rectangle(260, 230, 26, 400, Rgb.Hex(0x8A6A48));
        canvas.Rectangle(900, 230, 26, 400, Rgb.Hex(0x8A6A48));
        canvas.Roof(190, 240, 806, 120);
        canvas.Board(font, 593, 262, "POSYANDU", 0x2E8B57, 6);
        canvas.Line(430, 340, 430, 440, 4, Rgb.Ink);
        canvas.Circle(430, 366, 30, Rgb.White);
        canvas.Line(430, 366, 444, 350, 5, Rgb.Hex(0xC62828));
        canvas.Polygon(Rgb.Hex(0xF2B84B), 390, 440, 470, 440, 456, 500, 404, 500);
        canvas.Head(430, 436, 20);
        canvas.Rectangle(560, 520, 260, 16, Rgb.Hex(0x8A6A48));
        canvas.Rectangle(576, 536, 12, 110, Rgb.Hex(0x6E5238));
        canvas.Rectangle(792, 536, 12, 110, Rgb.Hex(0x6E5238));
        canvas.Rectangle(600, 500, 60, 20, Rgb.White);
        canvas.Rectangle(700, 478, 44, 42, Rgb.Hex(0x7DB7E8));
        canvas.PersonInKamen(350, 660, 270, 0xE07A8B, 0x6B4E71);
        canvas.PersonInKamen(690, 520 + 130, 260, 0xF4F1EA, 0x2F6B4F);
        canvas.PersonInKamen(1010, 660, 270, 0x5DA9A4, 0x8A4F3D);
        canvas.Person(1080, 664, 150, 0xF2B84B);
    }
}
