namespace Kks.Exchange.Evidence.Pictures;

/// <summary>Which pixels a pass of an interlaced PNG picture holds (Adam7); the whole picture is a pass as well.</summary>
/// <param name="Left">The first column.</param>
/// <param name="Top">The first row.</param>
/// <param name="Across">Columns from one pixel to the next.</param>
/// <param name="Down">Rows from one to the next.</param>
internal readonly record struct PngPass(int Left, int Top, int Across, int Down)
{
    private static readonly PngPass[] Whole = [new(0, 0, 1, 1)];

    private static readonly PngPass[] Adam7 =
        [new(0, 0, 8, 8), new(4, 0, 8, 8), new(0, 4, 4, 8), new(2, 0, 4, 4), new(0, 2, 2, 4), new(1, 0, 2, 2), new(0, 1, 1, 2)];

    public static IReadOnlyList<PngPass> Of(PngHeader header) => header.IsInterlaced ? Adam7 : Whole;

    public int Width(PngHeader header) => Math.Max(0, (header.Width - Left + Across - 1) / Across);

    public int Height(PngHeader header) => Math.Max(0, (header.Height - Top + Down - 1) / Down);
}
