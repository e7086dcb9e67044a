namespace Kks.Reporting.WordTemplates.Rendering;

/// <summary>How a paragraph of the template looks, as markup, so that what takes its place can look the same.</summary>
/// <param name="StyleId">The paragraph's style; null for the default one.</param>
/// <param name="Paragraph">The whole <c>w:pPr</c> of a plain paragraph there; empty where there is none.</param>
/// <param name="Run">The whole <c>w:rPr</c> of the tag's run; empty where there is none.</param>
/// <param name="Fonts">The run's fonts alone.</param>
/// <param name="Size">The run's colour and size alone.</param>
internal sealed record SiteLook(string? StyleId, string Paragraph, string Run, string Fonts, string Size);
