using Kks.Model.Diagnostics;

namespace Kks.Exchange.InstrumenWorkbooks;

/// <summary>A text and the cell it stands in.</summary>
/// <param name="Row">The row.</param>
/// <param name="Column">The column.</param>
/// <param name="Text">The text.</param>
/// <param name="Place">The cell, for diagnostics.</param>
internal sealed record SelTeks(int Row, int Column, string Text, SourceLocation Place);
