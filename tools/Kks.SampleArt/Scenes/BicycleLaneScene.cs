using Kks.SampleArt.Drawing;

namespace Kks.SampleArt.Scenes;

/// <summary>A green bicycle lane along a street with trees.</summary>
internal sealed class BicycleLaneScene : IScene
{
    public void Draw(Canvas canvas, PixelFont font)
    {
        canvas.Sky(360);
        canvas.Mountain(420, 360, 160);
        canvas.Ground(360, 0x9DBE82);
        canvas.Road(560, 360, -300, 860);
        canvas.Polygon(Rgb.Hex(0x3F8F63), 578, 360, 590, 360, 1130, 800, 880, 800);
        canvas.Polygon(Rgb.White, 576, 360, 579, 360, 884, 800, 866, 800);
        canvas.Polygon(Rgb.Hex(0xC9CDCB), 592, 360, 610, 360, 1290, 800, 1136, 800);
        canvas.Tree(760, 440, 200);
        canvas.Tree(960, 520, 290);
        canvas.House(60, 430, 220, 110);
        canvas.House(310, 410, 160, 80, 0xDCE6E2);
        canvas.SignPost(font, 1020, 470, 120, "LAJUR SEPEDA", 0x1F5A7A);
        canvas.Cyclist(800, 660, 270, 0xE58A2E);
        canvas.Cyclist(690, 530, 150, 0x7A6BB0);
        canvas.Bus(font, 250, 560, 240, 0x3B82A0, "BUS");
    }
}
