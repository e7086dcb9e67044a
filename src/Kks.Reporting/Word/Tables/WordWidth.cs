namespace Kks.Reporting.Word.Tables;

/// <summary>How wide a word is in bold letters of ten points, near enough that a column never breaks its own words.</summary>
internal static class WordWidth
{
    // The padding of a cell on both sides, and a hair.
    private const int Padding = 190;

    /// <summary>The width in twips a column needs for the longest word; 0 where there is none.</summary>
    /// <param name="text">The words; hyphens and slashes end a word, for a line may break behind them.</param>
    /// <param name="most">Words wider than this do not count: they break wherever the column ends.</param>
    public static int OfLongest(ReadOnlySpan<char> text, int most = int.MaxValue)
    {
        var widest = 0;
        var width = 0;
        foreach (var letter in text)
        {
            if (char.IsWhiteSpace(letter))
            {
                widest = Wider(widest, width, most);
                width = 0;
                continue;
            }

            // The sign behind which a line may break stays on the line.
            width += Letter(letter);
            if (letter is '-' or '/')
            {
                widest = Wider(widest, width, most);
                width = 0;
            }
        }

        widest = Wider(widest, width, most);
        return widest == 0 ? 0 : widest + Padding;
    }

    /// <summary>The width in twips of a word that is not broken, with the padding of its cell.</summary>
    public static int OfWhole(ReadOnlySpan<char> word)
    {
        var width = Padding;
        foreach (var letter in word)
        {
            width += Letter(letter);
        }

        return width;
    }

    private static int Wider(int widest, int width, int most) => width > widest && width <= most ? width : widest;

    private static int Letter(char letter) => letter switch
    {
        'i' or 'l' or 'j' or 'I' or '.' or ',' or ':' or ';' or '|' or '!' or '\'' or '/' => 58,
        'r' or 't' or 'f' or '(' or ')' or '-' => 78,
        'm' or 'w' or 'M' or 'W' or '%' => 178,
        _ when char.IsUpper(letter) => 148,
        _ => 120,
    };
}
