namespace Kks.Exchange.Workbooks;

/// <summary>What the program lets a person type into cells.</summary>
/// <param name="Range">The cells.</param>
/// <param name="Type">The kind of check: <c>list</c>, <c>decimal</c> or <c>date</c>.</param>
/// <param name="First">The list's range or values, or the least value.</param>
/// <param name="Second">The greatest value; null for a list.</param>
/// <param name="Error">What the program says to anything else; at most 225 characters.</param>
internal sealed record CellCheck(CellRange Range, string Type, string First, string? Second, string Error);
