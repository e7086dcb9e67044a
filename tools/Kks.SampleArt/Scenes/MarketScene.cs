using Kks.SampleArt.Drawing;

namespace Kks.SampleArt.Scenes;

/// <summary>Market stalls with fruit and vegetables, and a no-smoking sign.</summary>
internal sealed class MarketScene : IScene
{
    public void Draw(Canvas canvas, PixelFont font)
    {
        canvas.Sky(260, 0xE9D9B8, 0xF6EFE0);
        canvas.Rectangle(0, 120, 1200, 300, Rgb.Hex(0xD9CDB4));
        canvas.Polygon(Rgb.Hex(0x8D5A3B), 0, 130, 1200, 130, 1200, 60, 600, 0, 0, 60);
        canvas.Ground(420, 0xA89F90);
        uint[] awnings = [0xC94F5D, 0x3B82A0, 0x4F9D69];
        uint[] goods = [0xE58A2E, 0x7FB069, 0xD64545, 0xF2D16B, 0x8E5BA6, 0xA3C76D];
        for (var stall = 0; stall < 3; stall++)
        {
            var left = 40 + (stall * 390);
            canvas.Rectangle(left + 10, 250, 10, 330, Rgb.Hex(0x6E5238));
            canvas.Rectangle(left + 320, 250, 10, 330, Rgb.Hex(0x6E5238));
            for (var strip = 0; strip < 8; strip++)
            {
                canvas.Polygon(strip % 2 == 0 ? Rgb.Hex(awnings[stall]) : Rgb.White, left + 20 + (strip * 38), 200, left + 58 + (strip * 38), 200, left + 46 + (strip * 42), 280, left + 4 + (strip * 42), 280);
            }

            canvas.PersonInKamen(left + 170, 520, 230, goods[(stall * 2) + 1], 0x6B4E71);
            canvas.Rectangle(left, 470, 340, 130, Rgb.Hex(0x9C7B54));
            for (var i = 0; i < 16; i++)
            {
                canvas.Circle(left + 24 + (i % 8 * 42), 462 - (i / 8 * 24), 21, Rgb.Hex(goods[(stall * 2) + (i / 2 % 2)]));
            }
        }

        canvas.NoSmoking(600, 150, 52);
        canvas.Board(font, 320, 130, "PASAR SEHAT", 0x2E7D5B, 5);
        canvas.Person(400, 668, 260, 0x5D8AA8);
        canvas.PersonInKamen(800, 672, 260, 0xF4F1EA, 0x2F6B4F);
    }
}
