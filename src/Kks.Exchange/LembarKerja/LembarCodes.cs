namespace Kks.Exchange.LembarKerja;

/// <summary>The codes of what can be wrong with agency worksheets; see <c>docs/diagnostics.md</c>.</summary>
internal static class LembarCodes
{
    public const string NotAWorksheet = "KKS5201";
    public const string OtherSubmission = "KKS5202";
    public const string UnknownSheet = "KKS5203";
    public const string UnknownRow = "KKS5204";
    public const string TwiceRow = "KKS5205";
    public const string AgenciesDisagree = "KKS5206";
    public const string FolderDisagrees = "KKS5207";
    public const string NoOrigin = "KKS5208";
    public const string TooLong = "KKS5209";
    public const string EvidenceIncomplete = "KKS5210";
    public const string Years = "KKS5211";
    public const string Coordinates = "KKS5212";
    public const string ThresholdSource = "KKS5213";
    public const string MissingColumn = "KKS5214";
}
