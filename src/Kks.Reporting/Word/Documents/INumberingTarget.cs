using System.Xml.Linq;

namespace Kks.Reporting.Word.Documents;

/// <summary>A numbering that definitions and lists are added to.</summary>
internal interface INumberingTarget
{
    /// <summary>Adds a definition (<c>w:abstractNum</c>) and gives its id here; the id it has is replaced.</summary>
    int AddDefinition(XElement definition);

    /// <summary>Adds a list of a definition and gives its id.</summary>
    /// <param name="definition">The definition's id here.</param>
    /// <param name="overrides">What the list does not have as its definition does: <c>w:lvlOverride</c>, one for each level at most.</param>
    int AddNumber(int definition, IReadOnlyList<XElement> overrides);
}
