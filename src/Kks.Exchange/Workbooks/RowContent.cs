namespace Kks.Exchange.Workbooks;

/// <summary>A row to write.</summary>
/// <param name="Number">The row, counted from 1.</param>
/// <param name="Cells">The cells from left to right.</param>
/// <param name="Hidden">Whether people do not see it.</param>
/// <param name="Height">The height in points; null lets the program find it.</param>
internal sealed record RowContent(int Number, IReadOnlyList<CellContent> Cells, bool Hidden = false, double? Height = null);
