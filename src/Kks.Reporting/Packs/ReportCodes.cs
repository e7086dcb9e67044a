namespace Kks.Reporting.Packs;

/// <summary>The codes of what can be wrong with a template pack or a request to render it.</summary>
internal static class ReportCodes
{
    public const string FileMissing = "KKS3901";
    public const string EditionUnfit = "KKS3902";
    public const string DocumentUnknown = "KKS3903";
    public const string ReferenceDamaged = "KKS3904";
    public const string PackUnknown = "KKS3906";
    public const string PackInItself = "KKS3907";
    public const string PackNotInserted = "KKS3908";
}
