namespace Kks.Exchange.Workbooks;

/// <summary>A sheet to write.</summary>
internal sealed record SheetContent
{
    /// <summary>The name on its tab, unique, at most 31 characters.</summary>
    public required string Name { get; init; }

    public SheetVisibility Visibility { get; init; }

    public IReadOnlyList<ColumnContent> Columns { get; init; } = [];

    public required IReadOnlyList<RowContent> Rows { get; init; }

    public IReadOnlyList<CellCheck> Checks { get; init; } = [];

    /// <summary>The row of column heads, frozen and repeated on every page; 0 for none.</summary>
    public int HeadRow { get; init; }

    /// <summary>How many columns on the left stay in sight.</summary>
    public int FrozenColumns { get; init; }

    /// <summary>Whether only cells to be filled can be changed.</summary>
    public bool Protected { get; init; }

    /// <summary>The text at the foot of every printed page; null for a sheet that is not printed.</summary>
    public string? Footer { get; init; }

    /// <summary>Whether it is printed across the long side of the paper.</summary>
    public bool Landscape { get; init; } = true;
}
