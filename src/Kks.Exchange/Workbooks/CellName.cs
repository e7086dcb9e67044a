using System.Globalization;

namespace Kks.Exchange.Workbooks;

/// <summary>Names of cells and ranges: <c>F14</c>, <c>A1:C3</c>.</summary>
internal static class CellName
{
    public const int MaxRow = 1_048_576;
    public const int MaxColumn = 16_384;

    public static string Of(int row, int column) => Column(column) + row.ToString(CultureInfo.InvariantCulture);

    public static string Column(int column)
    {
        var letters = string.Empty;
        for (; column > 0; column = (column - 1) / 26)
        {
            letters = (char)('A' + ((column - 1) % 26)) + letters;
        }

        return letters;
    }

    /// <summary>Row and column of a name; null where it is none.</summary>
    public static (int Row, int Column)? Parse(string name)
    {
        var column = 0;
        var at = 0;
        for (; at < name.Length && char.IsAsciiLetterUpper(name[at]) && column <= MaxColumn; at++)
        {
            column = (column * 26) + name[at] - 'A' + 1;
        }

        return column is > 0 and <= MaxColumn && int.TryParse(name.AsSpan(at), NumberStyles.None, CultureInfo.InvariantCulture, out var row) && row is > 0 and <= MaxRow
            ? (row, column)
            : null;
    }
}
