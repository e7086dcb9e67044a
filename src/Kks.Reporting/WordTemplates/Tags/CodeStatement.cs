namespace Kks.Reporting.WordTemplates.Tags;

/// <summary>A statement of a tag's code.</summary>
/// <param name="Text">The statement as written.</param>
/// <param name="Role">What it does to the structure.</param>
/// <param name="Keyword">The word it begins with; empty for an expression.</param>
internal readonly record struct CodeStatement(string Text, TagRole Role, string Keyword);
