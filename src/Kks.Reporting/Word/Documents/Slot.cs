using System.Xml.Linq;

namespace Kks.Reporting.Word.Documents;

/// <summary>An attribute that has another value each time a prepared text is inserted.</summary>
/// <param name="Attribute">The attribute.</param>
/// <param name="Kind">What it says.</param>
/// <param name="Value">What it said in the document's own file.</param>
/// <param name="Link">Where a relationship leads; null for every other kind.</param>
internal sealed record Slot(XAttribute Attribute, SlotKind Kind, string Value, PartLink? Link = null);
