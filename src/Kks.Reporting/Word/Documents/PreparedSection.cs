using System.Xml.Linq;

namespace Kks.Reporting.Word.Documents;

/// <summary>A section of a document that is ready to be inserted.</summary>
/// <param name="Page">Its pages.</param>
/// <param name="Blocks">What stands on them: paragraphs, tables, content controls.</param>
internal sealed record PreparedSection(PageSetup Page, IReadOnlyList<XElement> Blocks);
