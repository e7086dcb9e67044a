namespace Kks.Exchange.Workbooks;

/// <summary>A column to write.</summary>
/// <param name="Width">The width in characters.</param>
/// <param name="Hidden">Whether people do not see it.</param>
/// <param name="Style">The look of its cells that are not written.</param>
internal sealed record ColumnContent(double Width, bool Hidden = false, CellStyle Style = CellStyle.Plain);
