using System.Globalization;
using Kks.SampleArt.Drawing;
using Kks.SampleArt.Encoding;
using Kks.SampleArt.Scenes;

namespace Kks.SampleArt.Photos;

/// <summary>Makes one photo: scene -> mark and caption strip -> JPEG with EXIF. The same line gives the same bytes.</summary>
public sealed class PhotoPrinter
{
    private const int Width = 1200;
    private const int Height = 800;
    private const int StripTop = 690;

    private readonly PixelFont _font = PixelFont.Load();

    /// <summary>Writes the photo as JPEG.</summary>
    public void Print(PhotoSpec photo, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(photo);
        var canvas = new Canvas(Width, Height);
        SceneLibrary.Find(photo.Adegan).Draw(canvas, _font);
        Mark(canvas, _font);
        Caption(canvas, photo);
        JpegWriter.Write(stream, canvas.Finish(), ExifWriter.Write(photo, Width, Height));
    }

    /// <summary>Paints the mark that says that the picture is an illustration.</summary>
    public static void Mark(Canvas canvas, PixelFont font)
    {
        ArgumentNullException.ThrowIfNull(canvas);
        ArgumentNullException.ThrowIfNull(font);
        var width = PixelFont.Measure("ILUSTRASI", 6) + 48;
        canvas.Rectangle(Width - width - 24, 24, width, 82, Rgb.Hex(0xB3261E), 0.9);
        font.Draw(canvas, "ILUSTRASI", Width - width, 44, 6, Rgb.White);
    }

    private void Caption(Canvas canvas, PhotoSpec photo)
    {
        canvas.Rectangle(0, StripTop, Width, Height - StripTop, Rgb.Ink, 0.82);
        _font.Draw(canvas, photo.Kegiatan, 24, StripTop + 14, 3, Rgb.White);
        _font.Draw(canvas, photo.Lokasi, 24, StripTop + 46, 3, Rgb.Hex(0xF3E7C4));
        _font.Draw(canvas, TimeAndPlace(photo), 24, StripTop + 78, 3, Rgb.Hex(0xC9D8DE));
    }

    private static string TimeAndPlace(PhotoSpec photo) => string.Create(
        CultureInfo.InvariantCulture,
        $"{photo.Waktu:dd-MM-yyyy HH.mm} WITA   {Math.Abs(photo.Lintang):0.0000}° {(photo.Lintang < 0 ? "LS" : "LU")}  {Math.Abs(photo.Bujur):0.0000}° {(photo.Bujur < 0 ? "BB" : "BT")}");
}
