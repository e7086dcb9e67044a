namespace Kks.Reporting.WordTemplates.Tags;

/// <summary>Where a tag lies in a stretch of text.</summary>
/// <param name="Start">The offset of its first brace.</param>
/// <param name="End">The offset after its last brace; that of the text's end where it is not closed.</param>
/// <param name="Code">What is between the braces, as code; the text itself for a stretch that is printed as it is.</param>
/// <param name="Kind">What the stretch is.</param>
internal readonly record struct TagSpan(int Start, int End, string Code, TagSpanKind Kind);
