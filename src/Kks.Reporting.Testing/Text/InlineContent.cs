namespace Kks.Reporting.Testing.Text;

/// <summary>The text of a paragraph – line feeds and form feeds for its line and page breaks – and what hangs on it.</summary>
internal sealed record InlineContent(string Text, IReadOnlyList<Attachment> Attachments);
