using Kks.SampleArt.Drawing;

namespace Kks.SampleArt.Scenes;

/// <summary>A village waste bank: scales, sacks and sorted bottles.</summary>
internal sealed class WasteBankScene : IScene
{
    public void Draw(Canvas canvas, PixelFont font)
    {
        canvas.Sky(300);
        canvas.Ground(300, 0xBFB28F);
        canvas.Rectangle(120, 210, 960, 340, Rgb.Hex(0xE7DCC2));
        canvas.Roof(70, 214, 1060, 120);
        canvas.Board(font, 600, 232, "BANK SAMPAH DESA", 0x2E7D5B, 6);
        canvas.Rectangle(160, 340, 250, 210, Rgb.Hex(0xC9B68E));
        uint[] sacks = [0x7DB7E8, 0xF2B84B, 0xD98880, 0x82B366];
        for (var i = 0; i < 4; i++)
        {
            canvas.Rounded(170 + (i % 2 * 120), 350 + (i / 2 * 100), 108, 90, 26, Rgb.Hex(sacks[i]));
            canvas.Rectangle(210 + (i % 2 * 120), 344 + (i / 2 * 100), 28, 14, Rgb.Hex(sacks[i]).Darker());
        }

        canvas.Rectangle(560, 590, 130, 16, Rgb.Hex(0x4A5257));
        canvas.Rectangle(616, 400, 14, 190, Rgb.Hex(0x4A5257));
        canvas.Circle(623, 390, 46, Rgb.Hex(0x4A5257));
        canvas.Circle(623, 390, 38, Rgb.White);
        canvas.Line(623, 390, 645, 368, 5, Rgb.Hex(0xC62828));
        canvas.Rounded(574, 500, 100, 90, 24, Rgb.Hex(0xF4F1EA));
        canvas.Person(500, 650, 260, 0x4F9D69);
        canvas.PersonInKamen(760, 655, 260, 0xE07A8B, 0x6B4E71);
        canvas.Bin(font, 850, 630, 130, 0x2E8B57, "ORGANIK");
        canvas.Bin(font, 960, 630, 130, 0xE0A526, "PLASTIK");
        canvas.Bin(font, 1070, 630, 130, 0x3569A8, "KERTAS");
    }
}
