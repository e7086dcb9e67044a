namespace Kks.Exchange.Workbooks;

/// <summary>A row and its cells that hold something, from left to right.</summary>
/// <param name="Number">The row, counted from 1.</param>
/// <param name="Cells">The cells.</param>
internal sealed record SheetRow(int Number, IReadOnlyList<Cell> Cells)
{
    /// <summary>The cell of a column, counted from 1; null where it is empty.</summary>
    public Cell? this[int column]
    {
        get
        {
            foreach (var cell in Cells)
            {
                if (cell.Column == column)
                {
                    return cell;
                }
            }

            return null;
        }
    }
}
