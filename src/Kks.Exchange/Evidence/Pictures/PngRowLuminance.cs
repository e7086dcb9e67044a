namespace Kks.Exchange.Evidence.Pictures;

/// <summary>The brightness of single pixels in a row of a PNG picture, 0 to 255; what is transparent lies on white paper.</summary>
internal sealed class PngRowLuminance(PngHeader header, byte[] palette)
{
    private const int White = 255;

    public double Of(ReadOnlySpan<byte> row, int pixel) => header.Colour switch
    {
        0 => Sample(row, pixel, 0) * White / ((1 << Math.Min(header.Depth, 8)) - 1),
        3 => Coloured(palette, Sample(row, pixel, 0) * 3),
        2 => Mix(Sample(row, pixel, 0), Sample(row, pixel, 1), Sample(row, pixel, 2)),
        4 => OnWhite(Sample(row, pixel, 0), Sample(row, pixel, 1)),
        _ => OnWhite(Mix(Sample(row, pixel, 0), Sample(row, pixel, 1), Sample(row, pixel, 2)), Sample(row, pixel, 3)),
    };

    /// <summary>One value of a pixel; of 16 bits the upper 8.</summary>
    private int Sample(ReadOnlySpan<byte> row, int pixel, int channel)
    {
        if (header.Depth >= 8)
        {
            return row[((pixel * header.Channels) + channel) * (header.Depth / 8)];
        }

        var bit = pixel * header.Depth;
        return (row[bit / 8] >> (8 - header.Depth - (bit % 8))) & ((1 << header.Depth) - 1);
    }

    private static double Coloured(byte[] palette, int at) => at + 2 < palette.Length ? Mix(palette[at], palette[at + 1], palette[at + 2]) : 0;

    private static double Mix(int red, int green, int blue) => (0.299 * red) + (0.587 * green) + (0.114 * blue);

    private static double OnWhite(double value, int alpha) => ((value * alpha) + (White * (White - alpha))) / White;
}
