using System.Globalization;
using System.Numerics;

namespace Kks.Exchange.Evidence.Pictures;

/// <summary>
/// What a picture looks like, for finding it again after it was saved anew, made smaller or larger, turned, brightened or converted.
/// Immutable and thread-safe. A picture that was cut or drawn over is another picture.
/// </summary>
internal sealed class PictureFingerprint
{
    private const int Side = LuminanceGrid.Side;

    // A blank page looks like every other blank page; that says nothing.
    private const double LeastContrast = 4;
    private const int MostDifferentBits = 10;
    private const double LeastCorrelation = 0.99;

    private readonly double[] cells;

    private PictureFingerprint(double[] cells)
    {
        this.cells = cells;
        Hash = HashOf(cells);
    }

    /// <summary>64 bits: whether each of 8 by 8 parts is brighter than the median.</summary>
    public ulong Hash { get; }

    /// <summary>The hash as 16 hexadecimal digits.</summary>
    public string Text => Hash.ToString("x16", CultureInfo.InvariantCulture);

    /// <summary>Makes a fingerprint; null for a picture too small or too even to be told from others.</summary>
    /// <param name="reading">The picture.</param>
    /// <param name="orientation">How EXIF says it is to be turned, 1 to 8.</param>
    public static PictureFingerprint? Of(PictureReading reading, int orientation)
    {
        if (reading is not { Grid: { } grid, Width: >= 8 * Side, Height: >= 8 * Side })
        {
            return null;
        }

        var means = Upright(grid.Means(), orientation);
        var average = means.Average();
        var contrast = Math.Sqrt(means.Average(m => (m - average) * (m - average)));
        return contrast < LeastContrast ? null : new PictureFingerprint([.. means.Select(m => (m - average) / contrast)]);
    }

    /// <summary>Whether both are the same picture.</summary>
    public bool Matches(PictureFingerprint other) =>
        BitOperations.PopCount(Hash ^ other.Hash) <= MostDifferentBits && Correlation(other) >= LeastCorrelation;

    /// <summary>How alike both are: 1 for the same, 0 for nothing in common.</summary>
    public double Correlation(PictureFingerprint other)
    {
        var sum = 0.0;
        for (var i = 0; i < cells.Length; i++)
        {
            sum += cells[i] * other.cells[i];
        }

        return sum / cells.Length;
    }

    private static ulong HashOf(double[] cells)
    {
        var parts = new double[64];
        for (var i = 0; i < cells.Length; i++)
        {
            parts[(i / Side / 2 * 8) + (i % Side / 2)] += cells[i];
        }

        var median = parts.Order().ElementAt(32);
        return parts.Aggregate(0UL, (hash, part) => (hash << 1) | (part >= median ? 1UL : 0));
    }

    private static double[] Upright(double[] cells, int orientation)
    {
        var turned = new double[cells.Length];
        for (var row = 0; row < Side; row++)
        {
            for (var column = 0; column < Side; column++)
            {
                var (fromRow, fromColumn) = Source(orientation, row, column);
                turned[(row * Side) + column] = cells[(fromRow * Side) + fromColumn];
            }
        }

        return turned;
    }

    /// <summary>Where a cell of the upright picture lies in the stored one (EXIF 2.3, tag 0x0112).</summary>
    private static (int Row, int Column) Source(int orientation, int row, int column) => orientation switch
    {
        2 => (row, Side - 1 - column),
        3 => (Side - 1 - row, Side - 1 - column),
        4 => (Side - 1 - row, column),
        5 => (column, row),
        6 => (Side - 1 - column, row),
        7 => (Side - 1 - column, Side - 1 - row),
        8 => (column, Side - 1 - row),
        _ => (row, column),
    };
}
