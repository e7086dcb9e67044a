namespace Kks.Model.Instruments;

/// <summary>The codes of diagnostics about catalogues; each has a heading in <c>docs/diagnostics.md</c>.</summary>
internal static class InstrumenCodes
{
    public const string Count = "KKS1801";
    public const string DuplicateKey = "KKS1802";
    public const string DuplicateNumber = "KKS1803";
    public const string KeyForm = "KKS1804";
    public const string Scale = "KKS1805";
    public const string Condition = "KKS1806";
    public const string Rule = "KKS1807";
    public const string EvidenceKind = "KKS1808";
    public const string CategoryOrder = "KKS1809";
    public const string AwardCondition = "KKS1810";
    public const string NoIndicators = "KKS1811";
    public const string Default = "KKS1812";
    public const string DataYears = "KKS1813";
    public const string SharedQuantity = "KKS1814";
}
