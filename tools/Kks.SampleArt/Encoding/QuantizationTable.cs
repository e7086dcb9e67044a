namespace Kks.SampleArt.Encoding;

/// <summary>By how much each coefficient of a block is divided, in rows; larger is smaller and coarser.</summary>
internal sealed class QuantizationTable
{
    private static readonly int[] LuminanceBase =
    [
        16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55, 14, 13, 16, 24, 40, 57, 69, 56, 14, 17, 22, 29, 51, 87, 80, 62,
        18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113, 92, 49, 64, 78, 87, 103, 121, 120, 101, 72, 92, 95, 98, 112, 100, 103, 99,
    ];

    private QuantizationTable(int[] steps) => Steps = steps;

    public int[] Steps { get; }

    /// <summary>The table of annex K.1 of the standard, scaled to a quality from 1 to 100 the way the common encoders do.</summary>
    public static QuantizationTable ForQuality(int quality)
    {
        var scale = quality < 50 ? 5000 / quality : 200 - (quality * 2);
        return new([.. LuminanceBase.Select(step => Math.Clamp(((step * scale) + 50) / 100, 1, 255))]);
    }
}
