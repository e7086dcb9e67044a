using Kks.SampleArt.Drawing;

namespace Kks.SampleArt.Scenes;

/// <summary>A disaster drill: tents, a stretcher and a rescue team.</summary>
internal sealed class RescueTentsScene : IScene
{
    public void Draw(Canvas canvas, PixelFont font)
    {
        canvas.Sky(330, 0xB7CBD6, 0xF1EFE6);
        canvas.Mountain(820, 330, 150);
        canvas.Ground(330, 0xB3B58C);
        canvas.Tent(60, 500, 320, 220, 0xE58A2E);
        canvas.Tent(420, 480, 280, 190, 0x3B82A0);
        canvas.Tent(760, 500, 320, 220, 0xE58A2E);
        canvas.Cross(560, 340, 60, 0xFFFFFF);
        canvas.SignPost(font, 1080, 420, 120, "POSKO", 0xB3261E, 5);
        canvas.Rectangle(360, 600, 330, 14, Rgb.Hex(0x8A6A48));
        canvas.Rounded(400, 566, 230, 38, 16, Rgb.White);
        canvas.Head(650, 584, 20);
        canvas.Person(330, 676, 260, 0xE9622B, 0x2E3D4D);
        canvas.Person(720, 676, 260, 0xE9622B, 0x2E3D4D);
        canvas.Person(900, 660, 240, 0xE9622B, 0x2E3D4D, armsUp: true);
        canvas.Person(160, 660, 240, 0xE9622B, 0x2E3D4D);
        canvas.Person(1020, 640, 200, 0x5D8AA8);
    }
}
