namespace Kks.Reporting.Word.Styles;

/// <summary>A part copied from the reference document as it is.</summary>
/// <param name="Path">Its path in the package.</param>
/// <param name="ContentType">Its content type; null where the extension says it.</param>
/// <param name="Relationship">The last word of the relationship type that leads to it.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record PackPart(string Path, string? ContentType, string Relationship, byte[] Content);
