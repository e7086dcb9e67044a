namespace Kks.Reporting.Word.Outlines;

/// <summary>Where a cross reference leads, and what it says.</summary>
/// <param name="Bookmark">The bookmark.</param>
/// <param name="Text">What the reference prints.</param>
/// <param name="IsHeading">Whether the text is a heading's number, which Word gives only with <c>\r</c>.</param>
internal sealed record ReferenceTarget(string Bookmark, string Text, bool IsHeading);
