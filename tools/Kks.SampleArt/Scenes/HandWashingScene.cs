using Kks.SampleArt.Drawing;

namespace Kks.SampleArt.Scenes;

/// <summary>A tiled toilet block with wash basins and flowing taps.</summary>
internal sealed class HandWashingScene : IScene
{
    public void Draw(Canvas canvas, PixelFont font)
    {
        canvas.Rectangle(0, 0, 1200, 520, Rgb.Hex(0xDDEBEC));
        for (var i = 0; i < 15; i++)
        {
            canvas.Rectangle(i * 84, 0, 3, 520, Rgb.White);
            canvas.Rectangle(0, i * 60, 1200, 3, Rgb.White);
        }

        canvas.Ground(520, 0xB7BDBB);
        canvas.Rectangle(60, 150, 190, 440, Rgb.Hex(0x4F8FA8));
        canvas.Rectangle(280, 150, 190, 440, Rgb.Hex(0xC9707F));
        canvas.Circle(232, 380, 8, Rgb.White);
        canvas.Circle(452, 380, 8, Rgb.White);
        canvas.Person(155, 300, 110, 0xFFFFFF, 0xFFFFFF);
        canvas.PersonInKamen(375, 300, 110, 0xFFFFFF, 0xFFFFFF);
        canvas.Board(font, 830, 130, "CUCI TANGAN PAKAI SABUN", 0x1F7A8C, 4);
        canvas.Rectangle(560, 400, 560, 30, Rgb.Hex(0x8C9AA0));
        for (var i = 0; i < 3; i++)
        {
            var x = 650 + (i * 190);
            canvas.Ellipse(x, 406, 70, 22, Rgb.White);
            canvas.Rectangle(x - 6, 300, 12, 80, Rgb.Hex(0x70767A));
            canvas.Rectangle(x - 6, 300, 46, 12, Rgb.Hex(0x70767A));
            canvas.Rectangle(x + 30, 312, 9, 84, Rgb.Hex(0x6EC1E4));
            canvas.Rounded(x - 60, 350, 26, 44, 8, Rgb.Hex(0xF2B84B));
        }

        canvas.Rectangle(600, 430, 16, 170, Rgb.Hex(0x8C9AA0));
        canvas.Rectangle(1060, 430, 16, 170, Rgb.Hex(0x8C9AA0));
        canvas.Person(740, 670, 250, 0x5D8AA8);
        canvas.Person(940, 672, 180, 0xF2B84B);
    }
}
