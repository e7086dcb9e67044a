namespace Kks.Reporting.Word.Content;

/// <summary>
/// A value that is not text and takes its place in the document: a picture, a table built in C#, a table of contents, a signature block.
/// The writer knows the kinds in this namespace; any other is reported as KKS4005 and left out.
/// </summary>
public interface IWordContent;
