namespace Kks.Reporting.Word.Content;

/// <summary>A cell of a <see cref="TableContent"/>: plain text, in which a line feed breaks the line.</summary>
/// <param name="Text">The text; null or empty leaves the cell empty.</param>
/// <param name="ColumnSpan">How many columns it covers; 1 by default.</param>
/// <param name="RowSpan">How many rows it covers; 1 by default. The covered places of the next rows are left out of them.</param>
/// <param name="Alignment">How the text stands; null is the column's.</param>
/// <param name="Bold">Whether the text is bold.</param>
public readonly record struct TableCellContent(
    string? Text,
    int ColumnSpan = 1,
    int RowSpan = 1,
    Alignment? Alignment = null,
    bool Bold = false)
{
    /// <summary>A plain cell of this text.</summary>
    public static implicit operator TableCellContent(string? text) => new(text);

    /// <summary>A plain cell of this text.</summary>
    public static TableCellContent FromString(string? text) => new(text);
}
