namespace Kks.Model.Data;

/// <summary>The codes of what can be wrong with data as a file and as a shape; see <c>docs/diagnostics.md</c>.</summary>
internal static class DataCodes
{
    public const string Missing = "KKS1001";
    public const string TooLarge = "KKS1002";
    public const string NotUtf8 = "KKS1003";
    public const string Empty = "KKS1004";
    public const string YamlSyntax = "KKS1005";
    public const string JsonSyntax = "KKS1006";
    public const string Limit = "KKS1007";
    public const string DuplicateKey = "KKS1008";
    public const string ManyDocuments = "KKS1009";
    public const string Tag = "KKS1010";
    public const string Alias = "KKS1011";
    public const string KeyKind = "KKS1012";
    public const string Unreadable = "KKS1013";
    public const string FileKind = "KKS1014";
    public const string OutsideFolder = "KKS1015";
    public const string ControlCharacter = "KKS1016";

    public const string UnknownKey = "KKS1101";
    public const string RequiredKey = "KKS1102";
    public const string WrongKind = "KKS1103";
    public const string NotANumber = "KKS1104";
    public const string NumberRange = "KKS1105";
    public const string NotADate = "KKS1106";
    public const string NotATime = "KKS1107";
    public const string NotABoolean = "KKS1108";
    public const string NotAChoice = "KKS1109";
}
