using System.Reflection;

namespace Kks.SampleArt.Drawing;

/// <summary>Capital letters of five by seven dots, read from <c>Fonts/pixel-5x7.txt</c>.</summary>
public sealed class PixelFont
{
    private const int Rows = 7;

    private readonly Dictionary<char, string[]> _glyphs;

    private PixelFont(Dictionary<char, string[]> glyphs) => _glyphs = glyphs;

    /// <summary>Reads the embedded font.</summary>
    public static PixelFont Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("pixel-5x7.txt")!;
        using var reader = new StreamReader(stream);
        var glyphs = new Dictionary<char, string[]> { [' '] = Enumerable.Repeat(".....", Rows).ToArray() };
        while (reader.ReadLine() is { } header)
        {
            if (header.Length > 0)
            {
                glyphs.Add(header[0], [.. Enumerable.Range(0, Rows).Select(_ => reader.ReadLine()!)]);
            }
        }

        return new PixelFont(glyphs);
    }

    /// <summary>The width of a text in pixels, with dots of a size.</summary>
    public static double Measure(string text, double dot) => ((text.Length * 6) - 1) * dot;

    /// <summary>Draws a text in capitals; a letter the font does not have throws <see cref="ArgumentException"/>.</summary>
    public void Draw(Canvas canvas, string text, double x, double y, double dot, Rgb color)
    {
        foreach (var letter in text.ToUpperInvariant())
        {
            if (!_glyphs.TryGetValue(letter, out var rows))
            {
                throw new ArgumentException($"The font has no letter '{letter}'.", nameof(text));
            }

            DrawGlyph(canvas, rows, x, y, dot, color);
            x += 6 * dot;
        }
    }

    /// <summary>Draws a text centred on a point.</summary>
    public void DrawCentered(Canvas canvas, string text, double cx, double y, double dot, Rgb color) =>
        Draw(canvas, text, cx - (Measure(text, dot) / 2), y, dot, color);

    private static void DrawGlyph(Canvas canvas, string[] rows, double x, double y, double dot, Rgb color)
    {
        for (var row = 0; row < rows.Length; row++)
        {
            for (var column = 0; column < rows[row].Length; column++)
            {
                if (rows[row][column] == '#')
                {
                    canvas.Rectangle(x + (column * dot), y + (row * dot), dot, dot, color);
                }
            }
        }
    }
}
