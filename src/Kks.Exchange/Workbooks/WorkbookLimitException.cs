namespace Kks.Exchange.Workbooks;

/// <summary>A sheet holds more than the limits allow; caught where the sheet is read.</summary>
internal sealed class WorkbookLimitException : Exception;
