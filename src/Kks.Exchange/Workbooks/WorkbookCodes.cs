namespace Kks.Exchange.Workbooks;

/// <summary>The codes of what can be wrong with a workbook and its cells; see <c>docs/diagnostics.md</c>.</summary>
internal static class WorkbookCodes
{
    public const string Unreadable = "KKS5101";
    public const string NotAWorkbook = "KKS5102";
    public const string BrokenSheet = "KKS5103";
    public const string Limit = "KKS5104";
    public const string BrokenCell = "KKS5105";
    public const string Uncalculated = "KKS5106";
    public const string ErrorValue = "KKS5107";
    public const string NotANumber = "KKS5108";
    public const string AmbiguousNumber = "KKS5109";
    public const string NotADate = "KKS5110";
    public const string NotAChoice = "KKS5111";
}
