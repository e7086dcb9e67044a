namespace Kks.Reporting.Rendering;

/// <summary>A text that is Markdown on purpose, printed by <c>| markdown</c>.</summary>
/// <param name="Text">The text as the district wrote it.</param>
/// <param name="Indent">How many blanks go before every line but the first, to stay inside a list item.</param>
internal sealed record MarkdownFragment(string Text, int Indent);
