namespace Kks.Exchange.Workbooks;

/// <summary>A cell to write: text or number, and its look.</summary>
/// <param name="Column">The column, counted from 1.</param>
/// <param name="Style">The look.</param>
/// <param name="Text">The text; null for none.</param>
/// <param name="Number">The number in invariant spelling, in place of a text.</param>
internal sealed record CellContent(int Column, CellStyle Style, string? Text = null, string? Number = null);
