using System.Text;

namespace Kks.Reporting.Testing.Text;

/// <summary>Breaks a line at blanks; a word longer than the width is cut. Widths count signs, not code units.</summary>
internal static class LineWrapper
{
    public static int WidthOf(string text)
    {
        var width = 0;
        foreach (var _ in text.EnumerateRunes())
        {
            width++;
        }

        return width;
    }

    public static IEnumerable<string> Wrap(string line, int width)
    {
        if (WidthOf(line) <= width)
        {
            return [line];
        }

        var lines = new List<string>();
        var open = new StringBuilder();
        var taken = 0;
        foreach (var word in line.TrimEnd().Split(' '))
        {
            foreach (var piece in Cut(word, width))
            {
                var length = WidthOf(piece);
                if (taken > 0 && taken + 1 + length > width)
                {
                    lines.Add(open.ToString());
                    open.Clear();
                    taken = 0;
                }

                // An empty piece is a blank of an indent or a gap; it counts like a word of no letters.
                open.Append(taken > 0 || open.Length > 0 ? " " : "").Append(piece);
                taken += length + (taken > 0 ? 1 : 0);
            }
        }

        lines.Add(open.ToString());
        return lines;
    }

    private static IEnumerable<string> Cut(string word, int width)
    {
        if (WidthOf(word) <= width)
        {
            return [word];
        }

        return word.EnumerateRunes().Chunk(width).Select(runes => string.Concat(runes.Select(rune => rune.ToString())));
    }
}
