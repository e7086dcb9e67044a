namespace Kks.SampleArt.Drawing;

/// <summary>
/// A drawing surface in picture coordinates, origin top left. Shapes are painted three times as large and reduced at the end, which smooths
/// their edges. Only the four operations and square roots are used, so the same calls give the same pixels on every machine.
/// </summary>
public sealed class Canvas(int width, int height)
{
    private const int Fineness = 3;

    private readonly Raster _fine = new(width * Fineness, height * Fineness);

    /// <summary>The width in pixels of the finished picture.</summary>
    public int Width => width;

    /// <summary>The height in pixels of the finished picture.</summary>
    public int Height => height;

    /// <summary>The finished picture.</summary>
    public Raster Finish() => _fine.Reduce(Fineness);

    /// <summary>Fills a rectangle.</summary>
    public void Rectangle(double x, double y, double w, double h, Rgb color, double opacity = 1)
    {
        foreach (var row in Rows(y, y + h))
        {
            Span(row, x, x + w, color, opacity);
        }
    }

    /// <summary>Fills the whole width between two heights with a colour that changes from top to bottom.</summary>
    public void Gradient(double top, double bottom, Rgb from, Rgb to)
    {
        foreach (var row in Rows(top, bottom))
        {
            Span(row, 0, width, from.Mix(to, (Center(row) - top) / (bottom - top)), 1);
        }
    }

    /// <summary>Fills an ellipse.</summary>
    public void Ellipse(double cx, double cy, double rx, double ry, Rgb color, double opacity = 1)
    {
        foreach (var row in Rows(cy - ry, cy + ry))
        {
            var t = (Center(row) - cy) / ry;
            var half = rx * Math.Sqrt(Math.Max(0, 1 - (t * t)));
            Span(row, cx - half, cx + half, color, opacity);
        }
    }

    /// <summary>Fills a circle.</summary>
    public void Circle(double cx, double cy, double r, Rgb color, double opacity = 1) => Ellipse(cx, cy, r, r, color, opacity);

    /// <summary>Fills a rectangle with rounded corners.</summary>
    public void Rounded(double x, double y, double w, double h, double r, Rgb color)
    {
        Rectangle(x, y + r, w, h - (2 * r), color);
        Rectangle(x + r, y, w - (2 * r), h, color);
        foreach (var (cx, cy) in new[] { (x + r, y + r), (x + w - r, y + r), (x + r, y + h - r), (x + w - r, y + h - r) })
        {
            Circle(cx, cy, r, color);
        }
    }

    /// <summary>Draws a straight line with square ends.</summary>
    public void Line(double x1, double y1, double x2, double y2, double thickness, Rgb color)
    {
        var (dx, dy) = (x2 - x1, y2 - y1);
        var length = Math.Sqrt((dx * dx) + (dy * dy));
        var (nx, ny) = (-dy / length * thickness / 2, dx / length * thickness / 2);
        Polygon(color, x1 + nx, y1 + ny, x2 + nx, y2 + ny, x2 - nx, y2 - ny, x1 - nx, y1 - ny);
    }

    /// <summary>Fills a polygon given as x, y, x, y, … (even-odd rule).</summary>
    public void Polygon(Rgb color, params ReadOnlySpan<double> points)
    {
        double top = double.MaxValue, bottom = double.MinValue;
        for (var i = 1; i < points.Length; i += 2)
        {
            top = Math.Min(top, points[i]);
            bottom = Math.Max(bottom, points[i]);
        }

        Span<double> crossings = stackalloc double[points.Length / 2];
        foreach (var row in Rows(top, bottom))
        {
            var count = Crossings(points, Center(row), crossings);
            crossings[..count].Sort();
            for (var i = 0; i + 1 < count; i += 2)
            {
                Span(row, crossings[i], crossings[i + 1], color, 1);
            }
        }
    }

    private static int Crossings(ReadOnlySpan<double> points, double y, Span<double> crossings)
    {
        var count = 0;
        for (var i = 0; i < points.Length; i += 2)
        {
            var j = (i + 2) % points.Length;
            var (x1, y1, x2, y2) = (points[i], points[i + 1], points[j], points[j + 1]);
            if (y1 <= y != y2 <= y)
            {
                crossings[count++] = x1 + ((y - y1) / (y2 - y1) * (x2 - x1));
            }
        }

        return count;
    }

    private static double Center(int row) => (row + 0.5) / Fineness;

    private IEnumerable<int> Rows(double top, double bottom)
    {
        var first = Math.Max(0, FirstCenterFrom(top));
        var end = Math.Min(_fine.Height, FirstCenterFrom(bottom));
        return Enumerable.Range(first, Math.Max(0, end - first));
    }

    private static int FirstCenterFrom(double value) => (int)Math.Ceiling((value * Fineness) - 0.5);

    private void Span(int row, double from, double to, Rgb color, double opacity)
    {
        var end = Math.Min(_fine.Width, FirstCenterFrom(to));
        for (var x = Math.Max(0, FirstCenterFrom(from)); x < end; x++)
        {
            _fine[x, row] = opacity >= 1 ? color : _fine[x, row].Mix(color, opacity);
        }
    }
}
