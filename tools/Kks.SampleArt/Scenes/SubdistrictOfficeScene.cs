using Kks.SampleArt.Drawing;

namespace Kks.SampleArt.Scenes;

/// <summary>The two-storey office of a sub-district.</summary>
internal sealed class SubdistrictOfficeScene : IScene
{
    public void Draw(Canvas canvas, PixelFont font)
    {
        canvas.Sky(380);
        canvas.Sun(1040, 230);
        canvas.Ground(380, 0xAFC492);
        canvas.Office(font, 330, 520, 560, 2, 0xDCE6E2, "KANTOR CAMAT");
        canvas.Board(font, 610, 236, "FORUM KOMUNIKASI KECAMATAN", 0x2E7D5B, 3);
        canvas.Rectangle(0, 600, 1200, 200, Rgb.Hex(0x777E83));
        canvas.Rectangle(0, 590, 1200, 12, Rgb.Hex(0xC9CDCB));
        canvas.Tree(160, 590, 330);
        canvas.Tree(1040, 580, 220);
        canvas.Cyclist(260, 668, 200, 0xC94F5D);
        canvas.PersonInKamen(700, 600, 170, 0xF4F1EA, 0x2F6B4F);
    }
}
