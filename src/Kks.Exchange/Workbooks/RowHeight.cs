namespace Kks.Exchange.Workbooks;

/// <summary>How high a row must be for its wrapped texts; programs do not reckon it when they open a file.</summary>
internal static class RowHeight
{
    private const double Line = 12.75;
    private const double Padding = 3;

    /// <summary>The most Excel allows is 409 points; a row that high no longer fits a screen.</summary>
    private const double Most = 300;

    public static double Of(IEnumerable<CellContent> cells, IReadOnlyList<ColumnContent> columns)
    {
        var lines = cells.Select(c => c.Text is null || c.Column > columns.Count || columns[c.Column - 1].Hidden ? 1 : Lines(c.Text, columns[c.Column - 1].Width)).DefaultIfEmpty(1).Max();
        return Math.Min(Most, (lines * Line) + Padding);
    }

    /// <summary>Widths count digits; most letters are narrower, and words are not broken.</summary>
    private static int Lines(string text, double width) =>
        text.Split('\n').Sum(line => 1 + (int)(line.Length / Math.Max(1, width * 1.12)));
}
