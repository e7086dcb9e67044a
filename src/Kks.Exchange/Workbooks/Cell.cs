namespace Kks.Exchange.Workbooks;

/// <summary>A cell that holds something.</summary>
/// <param name="Row">The row, counted from 1.</param>
/// <param name="Column">The column, counted from 1.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Text">The text, the number in invariant form, <c>1</c> or <c>0</c>, or the error.</param>
/// <param name="Shape">What its format says of a number.</param>
internal sealed record Cell(int Row, int Column, CellKind Kind, string Text, NumberShape Shape = NumberShape.Plain)
{
    /// <summary>The cell's name, for example <c>F14</c>.</summary>
    public string Name => CellName.Of(Row, Column);
}
