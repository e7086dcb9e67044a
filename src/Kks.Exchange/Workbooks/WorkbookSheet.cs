namespace Kks.Exchange.Workbooks;

/// <summary>A worksheet of a workbook.</summary>
/// <param name="Name">The name on its tab.</param>
/// <param name="Part">The part that holds it.</param>
/// <param name="Hidden">Whether people do not see its tab.</param>
internal sealed record WorkbookSheet(string Name, string Part, bool Hidden);
