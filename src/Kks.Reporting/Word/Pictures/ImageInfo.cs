namespace Kks.Reporting.Word.Pictures;

/// <summary>What a picture's header says.</summary>
/// <param name="Kind">The format, by its content and not by its name.</param>
/// <param name="Width">Pixels across, as stored.</param>
/// <param name="Height">Pixels down, as stored.</param>
/// <param name="Dpi">Pixels per inch; 96 where the file does not say.</param>
/// <param name="Orientation">How EXIF says it is to be turned, 1 to 8; 1 is upright.</param>
internal sealed record ImageInfo(ImageKind Kind, int Width, int Height, double Dpi = ImageInfo.DefaultDpi, int Orientation = 1)
{
    public const double DefaultDpi = 96;

    /// <summary>Whether it lies on its side and must be turned by a right angle.</summary>
    public bool IsTurned => Orientation >= 5;

    /// <summary>Whether it is stored as in a mirror, left for right, before it is turned.</summary>
    public bool IsMirrored => Orientation is 2 or 4 or 5 or 7;

    public string Extension => Kind switch
    {
        ImageKind.Png => "png",
        ImageKind.Gif => "gif",
        _ => "jpeg",
    };

    /// <summary>A resolution one can believe; the default for others.</summary>
    public static double SoundDpi(double dpi) => dpi is >= 30 and <= 2400 ? dpi : DefaultDpi;
}
