namespace Kks.Exchange.Evidence.Pictures;

/// <summary>
/// The brightness of a picture in 16 by 16 cells, gathered while its pixels or blocks go by, so that memory does not grow with the picture.
/// What is added to the same place is summed, as the scans of a progressive JPEG ask for.
/// </summary>
internal sealed class LuminanceGrid(int width, int height)
{
    /// <summary>Cells to a side.</summary>
    public const int Side = 16;

    private readonly double[] sums = new double[Side * Side];
    private readonly double cellWidth = width / (double)Side;
    private readonly double cellHeight = height / (double)Side;

    /// <summary>Adds a rectangle of one brightness; what lies outside the picture is left out.</summary>
    public void Add(int left, int top, int right, int bottom, double value)
    {
        right = Math.Min(right, width);
        bottom = Math.Min(bottom, height);
        if (left >= right || top >= bottom)
        {
            return;
        }

        var lastRow = Math.Min(Side - 1, (int)Math.Ceiling(bottom / cellHeight) - 1);
        var lastColumn = Math.Min(Side - 1, (int)Math.Ceiling(right / cellWidth) - 1);
        for (var row = Math.Min(Side - 1, (int)(top / cellHeight)); row <= lastRow; row++)
        {
            var down = Overlap(top, bottom, row * cellHeight, (row + 1) * cellHeight);
            for (var column = Math.Min(Side - 1, (int)(left / cellWidth)); column <= lastColumn; column++)
            {
                sums[(row * Side) + column] += value * down * Overlap(left, right, column * cellWidth, (column + 1) * cellWidth);
            }
        }
    }

    /// <summary>The mean brightness of each cell, row by row, in the units that were added.</summary>
    public double[] Means() => [.. sums.Select(sum => sum / (cellWidth * cellHeight))];

    private static double Overlap(double from, double to, double cellFrom, double cellTo) =>
        Math.Max(0, Math.Min(to, cellTo) - Math.Max(from, cellFrom));
}
