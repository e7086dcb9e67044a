namespace Kks.Reporting.Word.Content;

/// <summary>Pictures side by side, each with its caption below (<c>:::deret {kolom=2}</c>).</summary>
/// <param name="Pictures">The pictures, left to right, then the next row.</param>
/// <param name="Columns">How many stand in a row: 1, 2 or 3.</param>
public sealed record PictureRowContent(IReadOnlyList<PictureContent> Pictures, int Columns = 2) : IWordContent;
