using Kks.SampleArt.Drawing;

namespace Kks.SampleArt.Scenes;

/// <summary>The large office of the district government.</summary>
internal sealed class PlanningOfficeScene : IScene
{
    public void Draw(Canvas canvas, PixelFont font)
    {
        canvas.Sky(420);
        canvas.Mountain(300, 420, 130);
        canvas.Cloud(860, 110);
        canvas.Ground(420, 0x9CC183);
        canvas.Office(font, 220, 540, 760, 3, 0xEFE6D2, "TIM PEMBINA KABUPATEN SEHAT");
        canvas.Polygon(Rgb.Hex(0xCFC8B8), 480, 800, 720, 800, 660, 540, 540, 540);
        canvas.Rectangle(120, 250, 8, 330, Rgb.Hex(0x70767A));
        canvas.Rectangle(128, 252, 96, 32, Rgb.Hex(0xC62828));
        canvas.Rectangle(128, 284, 96, 32, Rgb.White);
        canvas.Tree(1080, 600, 260);
        canvas.Bush(400, 620, 50);
        canvas.Bush(800, 620, 50);
        canvas.Person(640, 668, 200, 0x8AA33B, 0x4A4A3C);
    }
}
