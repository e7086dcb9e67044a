namespace Kks.Reporting.Testing.Text;

/// <summary>
/// How wide the columns are drawn, in characters: shares of the width Word gives them, so that a longer word in one cell changes that
/// row of the drawing and no other.
/// </summary>
internal sealed class ColumnPlan
{
    private const int Narrowest = 5;
    private const int Unplanned = 10;

    // A column takes a border and a blank at each side beside its text.
    private const int Frame = 3;

    private readonly List<int> _lefts = [0];

    public ColumnPlan(IReadOnlyList<int> shares, int width)
    {
        var total = shares.Sum(share => (long)Math.Max(1, share));
        var room = Math.Max(0, width - 1 - (shares.Count * Frame));
        foreach (var share in shares)
        {
            Add((int)Math.Max(Narrowest, room * Math.Max(1L, share) / total));
        }
    }

    /// <summary>Where the left border of a column is drawn; columns beyond the plan are added.</summary>
    public int Left(int column)
    {
        while (_lefts.Count <= column)
        {
            Add(Unplanned);
        }

        return _lefts[column];
    }

    /// <summary>The room for text in a cell.</summary>
    public int Inner(int column, int span) => Left(column + span) - Left(column) - Frame;

    private void Add(int inner) => _lefts.Add(_lefts[^1] + inner + Frame);
}
