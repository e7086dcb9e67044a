namespace Kks.Reporting.WordTemplates;

/// <summary>The codes of what can be wrong with a template made in Word. Each has a heading in <c>docs/diagnostics.md</c>.</summary>
internal static class WordTemplateCodes
{
    public const string NotADocument = "KKS4101";
    public const string TooLarge = "KKS4102";
    public const string TrackedChange = "KKS4103";
    public const string TagNotClosed = "KKS4104";
    public const string BlockNotClosed = "KKS4105";
    public const string EndWithoutBlock = "KKS4106";
    public const string BlockAcrossStories = "KKS4107";
    public const string BranchOutOfPlace = "KKS4108";
    public const string JumpOutOfPlace = "KKS4109";
    public const string NestingTooDeep = "KKS4110";
    public const string NotInWord = "KKS4111";
    public const string MarkupAsText = "KKS4112";
    public const string ContentInText = "KKS4113";
    public const string CharacterReplaced = "KKS4114";
    public const string LinkUnfit = "KKS4115";
    public const string MergeOutOfPlace = "KKS4116";
    public const string TooManyFindings = "KKS4117";
}
