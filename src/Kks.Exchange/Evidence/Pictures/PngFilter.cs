namespace Kks.Exchange.Evidence.Pictures;

/// <summary>Undoes the filter of a row of a PNG picture (PNG specification, chapter 9).</summary>
internal static class PngFilter
{
    /// <summary>Undoes a filter in place.</summary>
    /// <param name="kind">The filter, 0 to 4.</param>
    /// <param name="row">The row.</param>
    /// <param name="above">The row above, unfiltered; zeros for the first.</param>
    /// <param name="step">The bytes of a pixel, at least 1.</param>
    /// <returns>Whether there is such a filter.</returns>
    public static bool Undo(int kind, Span<byte> row, ReadOnlySpan<byte> above, int step)
    {
        if (kind is < 0 or > 4)
        {
            return false;
        }

        for (var i = 0; i < row.Length && kind > 0; i++)
        {
            var left = i >= step ? row[i - step] : 0;
            var corner = i >= step ? above[i - step] : 0;
            row[i] += (byte)(kind switch
            {
                1 => left,
                2 => above[i],
                3 => (left + above[i]) / 2,
                _ => Paeth(left, above[i], corner),
            });
        }

        return true;
    }

    private static int Paeth(int left, int above, int corner)
    {
        var guess = left + above - corner;
        var (toLeft, toAbove, toCorner) = (Math.Abs(guess - left), Math.Abs(guess - above), Math.Abs(guess - corner));
        return toLeft <= toAbove && toLeft <= toCorner ? left : toAbove <= toCorner ? above : corner;
    }
}
