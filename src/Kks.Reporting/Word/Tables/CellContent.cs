namespace Kks.Reporting.Word.Tables;

/// <summary>Writes what stands in a cell.</summary>
/// <param name="cell">The cell; meaningless where it does not exist.</param>
/// <param name="exists">Whether there is such a cell; a row too short is filled with empty ones.</param>
/// <param name="column">Its first column.</param>
/// <param name="span">How many columns it covers.</param>
internal delegate void CellContent<in T>(T? cell, bool exists, int column, int span);
