namespace Kks.Model.Packages;

/// <summary>The codes of what makes a .docx or .xlsx unfit to be read; see <c>docs/diagnostics.md</c>.</summary>
internal static class PackageCodes
{
    public const string NotAPackage = "KKS5010";
    public const string TooLarge = "KKS5011";
    public const string PartName = "KKS5012";
    public const string Macros = "KKS5013";
    public const string DocumentType = "KKS5014";
    public const string ExternalContent = "KKS5015";
    public const string BrokenPart = "KKS5016";
}
