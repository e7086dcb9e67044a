using Kks.SampleArt.Drawing;

namespace Kks.SampleArt.Scenes;

/// <summary>A small depot for hazardous waste with labelled drums.</summary>
internal sealed class HazardousDepotScene : IScene
{
    public void Draw(Canvas canvas, PixelFont font)
    {
        canvas.Sky(380, 0xA9C5D3, 0xEEF2EF);
        canvas.Ground(380, 0xB8B4A6);
        canvas.Rectangle(200, 180, 800, 380, Rgb.Hex(0xD8DEE0));
        canvas.Rectangle(180, 150, 840, 40, Rgb.Hex(0x52707F));
        canvas.Rectangle(280, 260, 640, 300, Rgb.Hex(0x5C666B));
        canvas.Board(font, 600, 200, "DEPO LIMBAH B3", 0xB3261E, 5);
        uint[] drums = [0x2F6FA8, 0xD9A441, 0x2F6FA8, 0xC2572E, 0x2F6FA8];
        for (var i = 0; i < 5; i++)
        {
            var x = 310 + (i * 120);
            canvas.Rectangle(x, 410, 92, 150, Rgb.Hex(drums[i]));
            canvas.Rectangle(x, 450, 92, 6, Rgb.Hex(drums[i]).Darker());
            canvas.Rectangle(x, 510, 92, 6, Rgb.Hex(drums[i]).Darker());
            canvas.Ellipse(x + 46, 410, 46, 10, Rgb.Hex(drums[i]).Lighter());
            canvas.Polygon(Rgb.White, x + 46, 462, x + 66, 484, x + 46, 506, x + 26, 484);
            canvas.Rectangle(x + 43, 472, 6, 16, Rgb.Hex(0xB3261E));
        }

        canvas.Person(160, 660, 270, 0xF2F2F2, 0xDADADA);
        canvas.Person(1060, 660, 270, 0xE58A2E);
        canvas.Rectangle(1082, 520, 50, 66, Rgb.White);
    }
}
