namespace Kks.Reporting.WordTemplates.Outlines;

/// <summary>How an entry of a contents list looks, as markup.</summary>
/// <param name="Paragraph">Its whole <c>w:pPr</c>.</param>
/// <param name="Run">The <c>w:rPr</c> of its text; empty where there is none.</param>
/// <param name="PageRun">The <c>w:rPr</c> of its page number; empty where there is none.</param>
internal sealed record EntryLook(string Paragraph, string Run, string PageRun);
