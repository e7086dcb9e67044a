namespace Kks.Exchange.Evidence.Pictures;

/// <summary>How large a picture may be before its pixels are left alone.</summary>
internal static class PictureLimits
{
    /// <summary>The most pixels. No camera in use makes a hundred million; a bomb does.</summary>
    public const long MostPixels = 120_000_000;

    /// <summary>The longest side, in pixels; it bounds the memory a row takes.</summary>
    public const int LongestSide = 65_535;

    public static bool Allow(int width, int height) => width <= LongestSide && height <= LongestSide && (long)width * height <= MostPixels;
}
