namespace Kks.Reporting.Word.Tables;

/// <summary>Guesses how wide columns want to be from the words in them, as a typist would: no word broken, long text given room.</summary>
internal sealed class ColumnMeasure(int columns)
{
    /// <summary>Rows beyond these hardly change the picture, and a table of ten thousand is not read twice.</summary>
    public const int RowsLookedAt = 200;

    // About a character and the padding of a cell at 10 points, in twips.
    private const int Character = 112;
    private const int Padding = 260;

    private const int LongestWord = 24;

    // A word wider than this is no reason to starve the other columns.
    private const int WidestWord = 2_900;
    private const int LongestLine = 90;

    private readonly double[] _least = new double[columns];
    private readonly double[] _most = new double[columns];
    private readonly int[] _headings = new int[columns];
    private readonly int[] _words = new int[columns];

    /// <summary>Takes in the text of a cell that covers one column.</summary>
    public void Add(int column, ReadOnlySpan<char> text, bool isHeading)
    {
        _most[column] = Math.Max(_most[column], text.Length);
        if (isHeading)
        {
            _headings[column] = Math.Max(_headings[column], WordWidth.OfLongest(text));
        }

        _words[column] = Math.Max(_words[column], WordWidth.OfLongest(text, WidestWord));

        while (!text.IsEmpty)
        {
            var word = text.IndexOf(' ');
            var length = word < 0 ? text.Length : word;
            _least[column] = Math.Max(_least[column], length);
            text = word < 0 ? [] : text[(word + 1)..];
        }
    }

    /// <summary>The widths in twips: what is wanted first, the rest by the words; no heading broken, and no other word where there is room for all.</summary>
    public int[] Share(int total, IReadOnlyList<string> wanted) =>
        ColumnWidths.Widen(
            ColumnWidths.Widen(ColumnWidths.Share(total, wanted, Weigh(total)), _headings),
            [.. _headings.Zip(_words, Math.Max)]);

    private double[] Weigh(int total)
    {
        var least = new double[columns];
        var most = new double[columns];
        for (var i = 0; i < columns; i++)
        {
            least[i] = (Math.Clamp(_least[i], 2, LongestWord) * Character) + Padding;
            most[i] = Math.Max((Math.Clamp(_most[i], 2, LongestLine) * Character) + Padding, least[i]);
        }

        var spare = total - least.Sum();
        var wish = most.Sum() - least.Sum();
        if (spare <= 0 || wish <= 0)
        {
            return least;
        }

        // Where all fits, the columns still fill the width in proportion.
        return [.. least.Select((width, i) => width + (Math.Min(1, spare / wish) * (most[i] - width)))];
    }
}
