using Kks.SampleArt.Drawing;

namespace Kks.SampleArt.Scenes;

/// <summary>Round and square ponds of a small sewage plant.</summary>
internal sealed class TreatmentPondsScene : IScene
{
    public void Draw(Canvas canvas, PixelFont font)
    {
        canvas.Sky(330);
        canvas.Mountain(330, 330, 150);
        canvas.Ground(330, 0x9DBE82);
        for (var i = 0; i < 3; i++)
        {
            var left = 60 + (i * 250);
            canvas.Polygon(Rgb.Hex(0xC5CBCB), left + 40, 420, left + 250, 420, left + 220, 580, left - 30, 580);
            canvas.Polygon(Rgb.Hex(0x7E8F5F).Mix(Rgb.Hex(0x5FB4C4), i / 2.0), left + 52, 432, left + 236, 432, left + 206, 568, left - 12, 568);
            canvas.Rectangle(left + 90, 480, 60, 4, Rgb.White, 0.6);
            canvas.Rectangle(left + 50, 530, 80, 4, Rgb.White, 0.6);
        }

        canvas.Ellipse(960, 510, 170, 70, Rgb.Hex(0xC5CBCB));
        canvas.Ellipse(960, 505, 152, 58, Rgb.Hex(0x5FB4C4));
        canvas.Rectangle(808, 498, 304, 12, Rgb.Hex(0x5D6B73));
        canvas.House(940, 400, 190, 100, 0xDCE6E2);
        canvas.SignPost(font, 180, 400, 120, "IPALD", 0x1F5A7A, 5);
        canvas.Tree(560, 400, 190);
        canvas.Person(520, 670, 210, 0xF2D16B);
        canvas.Person(600, 672, 205, 0x5D8AA8);
    }
}
