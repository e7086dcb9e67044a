using System.Xml.Linq;

namespace Kks.Reporting.Testing.Reading;

/// <summary>A step through the body: an element (paragraph, table row, table properties, section), or the start or end of a table.</summary>
internal sealed record Block(BlockKind Kind, XElement? Element);
