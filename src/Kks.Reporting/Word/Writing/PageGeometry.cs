using Kks.Reporting.Word.Content;

namespace Kks.Reporting.Word.Writing;

/// <summary>A page in twips (1/20 point, 567 to the centimetre).</summary>
internal readonly record struct PageGeometry(int Width, int Height, int Top, int Bottom, int Left, int Right, bool Landscape)
{
    // No margin leaves less than this to write on.
    private const int LeastText = 2835;

    public int TextWidth => Math.Max(LeastText, Width - Left - Right);

    public int TextHeight => Math.Max(LeastText, Height - Top - Bottom);

    public static int Twips(double centimetres) => (int)Math.Round(centimetres * 1440 / 2.54);

    public static PageGeometry Of(WordOptions options, bool landscape)
    {
        var (width, height) = options.Paper == PaperSize.F4 ? (Twips(21.5), Twips(33)) : (11906, 16838);
        var margins = options.Margins;

        // Turned to the left, the binding is at the top.
        return landscape
            ? new PageGeometry(height, width, Twips(margins.Left), Twips(margins.Right), Twips(margins.Top), Twips(margins.Bottom), true)
            : new PageGeometry(width, height, Twips(margins.Top), Twips(margins.Bottom), Twips(margins.Left), Twips(margins.Right), false);
    }
}
