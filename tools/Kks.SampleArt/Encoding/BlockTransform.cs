namespace Kks.SampleArt.Encoding;

/// <summary>The discrete cosine transform of a block of eight by eight samples, and the order its coefficients are written in.</summary>
internal static class BlockTransform
{
    // Cosines of 0 to 8 sixteenths of a half turn, spelled out: a library cosine may differ in its last bit from machine to machine.
    private static readonly double[] Cosines =
    [
        1, 0.98078528040323044913, 0.92387953251128675613, 0.83146961230254523708, 0.70710678118654752440,
        0.55557023301960222474, 0.38268343236508977173, 0.19509032201612826785, 0,
    ];

    private static readonly double[] Basis = [.. Enumerable.Range(0, 64).Select(i => Scale(i / 8) * Cosine((i % 8 * 2 + 1) * (i / 8)) / 2)];

    /// <summary>Places of the 64 coefficients from low to high frequency.</summary>
    public static IReadOnlyList<int> ZigZag { get; } = [.. Enumerable.Range(0, 64).OrderBy(i => (i / 8) + (i % 8)).ThenBy(i => ((i / 8) + (i % 8)) % 2 == 0 ? i % 8 : i / 8)];

    /// <summary>Samples around zero become coefficients, in rows.</summary>
    public static void Forward(ReadOnlySpan<double> samples, Span<double> coefficients)
    {
        Span<double> rows = stackalloc double[64];
        for (var y = 0; y < 8; y++)
        {
            for (var u = 0; u < 8; u++)
            {
                rows[(y * 8) + u] = Sum(samples[(y * 8)..], 1, Basis.AsSpan(u * 8, 8));
            }
        }

        for (var u = 0; u < 8; u++)
        {
            for (var v = 0; v < 8; v++)
            {
                coefficients[(v * 8) + u] = Sum(rows[u..], 8, Basis.AsSpan(v * 8, 8));
            }
        }
    }

    private static double Sum(ReadOnlySpan<double> values, int stride, ReadOnlySpan<double> weights)
    {
        double sum = 0;
        for (var i = 0; i < 8; i++)
        {
            sum += values[i * stride] * weights[i];
        }

        return sum;
    }

    private static double Scale(int frequency) => frequency == 0 ? Cosines[4] : 1;

    private static double Cosine(int sixteenths)
    {
        var n = sixteenths % 32;
        n = n > 16 ? 32 - n : n;
        return n > 8 ? -Cosines[16 - n] : Cosines[n];
    }
}
