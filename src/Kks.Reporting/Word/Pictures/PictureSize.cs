namespace Kks.Reporting.Word.Pictures;

/// <summary>The size of a picture on paper in EMU (360,000 to the centimetre), as it is stored and as it is seen.</summary>
/// <param name="Width">Across, before it is turned.</param>
/// <param name="Height">Down, before it is turned.</param>
internal readonly record struct PictureSize(long Width, long Height)
{
    public const int EmuPerTwip = 635;

    private const double EmuPerCentimetre = 360_000;
    private const double EmuPerInch = 914_400;

    /// <summary>The size wanted, or the natural one, made to fit.</summary>
    public static PictureSize Fit(ImageInfo info, double? widthCm, double? maxHeightCm, int widthTwips, int heightTwips)
    {
        double across = info.IsTurned ? info.Height : info.Width;
        double down = info.IsTurned ? info.Width : info.Height;
        var wanted = widthCm is { } centimetres ? centimetres * EmuPerCentimetre : across / info.Dpi * EmuPerInch;
        var scale = wanted / across;
        scale = Math.Min(scale, widthTwips * (double)EmuPerTwip / across);
        scale = Math.Min(scale, Math.Min(maxHeightCm * EmuPerCentimetre ?? double.MaxValue, heightTwips * (double)EmuPerTwip) / down);

        // Word keeps room for a turned picture as if it lay unturned, so its longer side must fit as well.
        scale = info.IsTurned ? Math.Min(scale, widthTwips * (double)EmuPerTwip / info.Width) : scale;
        return new PictureSize(Math.Max(1, (long)(info.Width * scale)), Math.Max(1, (long)(info.Height * scale)));
    }
}
