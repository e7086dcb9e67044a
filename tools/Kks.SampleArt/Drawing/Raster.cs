namespace Kks.SampleArt.Drawing;

/// <summary>A finished picture: rows of pixels from the top.</summary>
public sealed class Raster(int width, int height)
{
    private readonly Rgb[] _pixels = new Rgb[width * height];

    /// <summary>The width in pixels.</summary>
    public int Width => width;

    /// <summary>The height in pixels.</summary>
    public int Height => height;

    /// <summary>The pixel at a place.</summary>
    public Rgb this[int x, int y]
    {
        get => _pixels[(y * width) + x];
        set => _pixels[(y * width) + x] = value;
    }

    /// <summary>A smaller picture, each pixel the mean of a square of this one.</summary>
    public Raster Reduce(int factor)
    {
        var small = new Raster(width / factor, height / factor);
        for (var y = 0; y < small.Height; y++)
        {
            for (var x = 0; x < small.Width; x++)
            {
                small[x, y] = Mean(x * factor, y * factor, factor);
            }
        }

        return small;
    }

    private Rgb Mean(int left, int top, int size)
    {
        int r = 0, g = 0, b = 0;
        for (var y = top; y < top + size; y++)
        {
            for (var x = left; x < left + size; x++)
            {
                var pixel = this[x, y];
                r += pixel.R;
                g += pixel.G;
                b += pixel.B;
            }
        }

        var count = size * size;
        return new((byte)((r + (count / 2)) / count), (byte)((g + (count / 2)) / count), (byte)((b + (count / 2)) / count));
    }
}
