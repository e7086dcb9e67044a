namespace Kks.Exchange.InstrumenWorkbooks;

/// <summary>The codes of what can be wrong with an instrument workbook, and of what it changes; see <c>docs/diagnostics.md</c>.</summary>
internal static class InstrumenWorkbookCodes
{
    public const string NoTable = "KKS5301";
    public const string MissingColumn = "KKS5302";
    public const string StrayCell = "KKS5303";
    public const string Scale = "KKS5304";
    public const string Number = "KKS5305";
    public const string IgnoredSheet = "KKS5306";
    public const string Missing = "KKS5307";
    public const string Extra = "KKS5308";
    public const string ScaleChanged = "KKS5309";
    public const string TitleChanged = "KKS5310";
    public const string ThresholdChanged = "KKS5311";
}
