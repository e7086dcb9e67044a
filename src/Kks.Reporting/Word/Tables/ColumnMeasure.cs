using Kks.Reporting.Word.Outlines;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Kks.Reporting.Word.Tables;

/// <summary>Guesses how wide columns want to be from the words in them, as a typist would: no word broken, long text given room.</summary>
internal static class ColumnMeasure
{
    // Rows beyond these hardly change the picture, and a table of ten thousand is not read twice.
    private const int RowsLookedAt = 200;

    // About a character and the padding of a cell at 10 points, in twips.
    private const int Character = 112;
    private const int Padding = 260;

    private const int LongestWord = 24;
    private const int LongestLine = 90;

    public static double[] Weigh(Table table, int columns, int total)
    {
        var least = new double[columns];
        var most = new double[columns];
        foreach (var row in table.OfType<TableRow>().Take(RowsLookedAt))
        {
            var column = 0;
            foreach (var cell in row.OfType<TableCell>())
            {
                if (cell.ColumnSpan == 1 && column < columns)
                {
                    Measure(cell, ref least[column], ref most[column]);
                }

                column += Math.Max(1, cell.ColumnSpan);
            }
        }

        return Balance(least, most, total);
    }

    /// <summary>What each column needs for the words of its header rows, in twips.</summary>
    public static int[] HeaderNeeds(Table table, int columns)
    {
        var needed = new int[columns];
        foreach (var row in table.OfType<TableRow>().TakeWhile(row => row.IsHeader))
        {
            var column = 0;
            foreach (var cell in row.OfType<TableCell>())
            {
                var span = Math.Max(1, cell.ColumnSpan);
                foreach (var leaf in span == 1 && column < columns ? cell.OfType<LeafBlock>() : [])
                {
                    needed[column] = Math.Max(needed[column], WordWidth.OfLongest(PlainText.Of(leaf.Inline)));
                }

                column += span;
            }
        }

        return needed;
    }

    private static double[] Balance(double[] least, double[] most, int total)
    {
        for (var i = 0; i < least.Length; i++)
        {
            least[i] = (Math.Clamp(least[i], 2, LongestWord) * Character) + Padding;
            most[i] = Math.Max((Math.Clamp(most[i], 2, LongestLine) * Character) + Padding, least[i]);
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

    private static void Measure(TableCell cell, ref double least, ref double most)
    {
        foreach (var leaf in cell.OfType<LeafBlock>())
        {
            var text = PlainText.Of(leaf.Inline);
            most = Math.Max(most, text.Length);
            foreach (var word in text.AsSpan().Split(' '))
            {
                least = Math.Max(least, word.End.GetOffset(text.Length) - word.Start.GetOffset(text.Length));
            }
        }
    }
}
