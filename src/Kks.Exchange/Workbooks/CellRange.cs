namespace Kks.Exchange.Workbooks;

/// <summary>A rectangle of cells, both ends included, counted from 1.</summary>
internal readonly record struct CellRange(int Top, int Left, int Bottom, int Right)
{
    public override string ToString() => $"{CellName.Of(Top, Left)}:{CellName.Of(Bottom, Right)}";

    /// <summary>The rectangle of a name such as <c>A1:C3</c>; null where it is none.</summary>
    public static CellRange? Parse(string name)
    {
        var ends = name.Split(':');
        return ends.Length is 1 or 2 && CellName.Parse(ends[0]) is var (top, left) && CellName.Parse(ends[^1]) is var (bottom, right) && top <= bottom && left <= right
            ? new CellRange(top, left, bottom, right)
            : null;
    }

    public bool Holds(int row, int column) => row >= Top && row <= Bottom && column >= Left && column <= Right;
}
