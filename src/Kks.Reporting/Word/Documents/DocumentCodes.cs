namespace Kks.Reporting.Word.Documents;

/// <summary>The codes of what can be wrong with a document that is inserted. Each has a heading in <c>docs/diagnostics.md</c>.</summary>
internal static class DocumentCodes
{
    public const string Missing = "KKS4118";
    public const string NotADocument = "KKS4119";
    public const string TooLarge = "KKS4120";
    public const string CommentsLeftOut = "KKS4121";
    public const string ChangesAccepted = "KKS4122";
    public const string LinkLeftOut = "KKS4123";
    public const string NotesInText = "KKS4124";
    public const string FieldLeftOut = "KKS4125";
}
