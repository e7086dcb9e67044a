namespace Kks.Reporting.Word.Content;

/// <summary>A column of a <see cref="TableContent"/>.</summary>
/// <param name="Header">The text of its header cell.</param>
/// <param name="Alignment">How its cells stand; left by default.</param>
/// <param name="Width">Its width as <c>3cm</c>, <c>20%</c>, or a bare weight such as <c>2</c>; null shares what is left evenly.</param>
public sealed record TableColumn(string Header, Alignment Alignment = Alignment.Left, string? Width = null);
